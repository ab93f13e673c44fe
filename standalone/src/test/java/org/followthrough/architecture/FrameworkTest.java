package org.followthrough.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A later move to another version or engine touches few files. */
class FrameworkTest {

    /** The case, the directory of staff and what was brought; what sends commands; and the handlers of what belongs to no case yet. */
    private static final Set<String> MEET_AXON = Set.of(
            "org.followthrough.casefile.write.Case",
            "org.followthrough.casefile.write.api.CaseApi",
            "org.followthrough.hearsay.write.Hearsay",
            "org.followthrough.hearsay.write.api.HearsayApi",
            "org.followthrough.importing.write.jobs.ImportFileHandler",
            "org.followthrough.importing.write.reports.RowWork",
            "org.followthrough.intake.write.receivereport.ReceiveReportEndpoint",
            "org.followthrough.intake.write.receivereport.ReceivingReport",
            "org.followthrough.staff.write.Directory",
            "org.followthrough.staff.write.api.StaffApi");

    /**
     * A transaction of a template joins the one of the handler around it and is rolled back with it. The first commits apart, the
     * next two join on purpose, and no handler reaches the others.
     */
    private static final Set<String> OPEN_TRANSACTIONS = Set.of(
            "org.followthrough.platform.store.RequiresNewTransaction",
            "org.followthrough.casefile.write.references.References",
            "org.followthrough.alert.read.inbox.BrokenSealAlerts",
            "org.followthrough.commandside.SharedTables",
            "org.followthrough.platform.keys.KeyRotation",
            "org.followthrough.alert.read.digest.DailyDigest",
            "org.followthrough.obligation.read.watchdog.TellsAdministrators");

    /** What speaks for automations, and what is told of dates where the bundle around it holds its cases in order. */
    private static final Set<String> SEND_FOR_AUTOMATIONS = Set.of(
            "org.followthrough.casefile.automation.AutomationCommands",
            "org.followthrough.obligation.automation.WatchingSaga");

    @Test
    void automations_send_each_command_in_a_transaction_of_its_own() {
        must(noClasses()
                .that(resideInAnyPackage("..automation.."))
                .and(not(oneOf(SEND_FOR_AUTOMATIONS)))
                .should()
                .dependOnClassesThat(named(CommandGateway.class.getName()).or(named(CommandBus.class.getName()))));
    }

    @Test
    void what_may_happen_meets_axon_in_the_case_and_at_the_door() {
        must(noClasses()
                .that(resideInAnyPackage("..write..", "..rules.."))
                .and(not(oneOf(MEET_AXON)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.axonframework..")));
    }

    @Test
    void events_commands_entries_facts_and_codes_know_no_framework() {
        must(noClasses()
                .that(resideInAnyPackage("..events..", "..commands..", "..entries..", "..facts..", "..codes.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.axonframework..", "org.springframework..")));
    }

    @Test
    void who_opens_a_transaction_says_whether_it_commits_apart() {
        must(noClasses()
                .that(not(oneOf(OPEN_TRANSACTIONS)))
                .should()
                .callConstructor(TransactionTemplate.class, PlatformTransactionManager.class)
                .orShould()
                .callConstructor(TransactionTemplate.class)
                .orShould()
                .dependOnClassesThat(named(Transactional.class.getName())));
    }

    private static DescribedPredicate<JavaClass> oneOf(Set<String> names) {
        return DescribedPredicate.describe("one of " + names, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, type -> type.getName().equals(name));
    }
}
