package org.followthrough.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.architecture.Program.decisions;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.Test;

/** Facts and decisions answer the same for ever: no clock, no log, no input or output, no framework. */
class PureDomainTest {

    private static final String[] OUTSIDE_WORLD = {
        "java.io..",
        "java.nio.file..",
        "java.net..",
        "java.sql..",
        "javax.sql..",
        "java.util.logging..",
        "java.util.concurrent..",
        "org.slf4j..",
        "org.springframework..",
        "org.axonframework..",
        "com.fasterxml.."
    };

    private static final DescribedPredicate<JavaMethodCall> ASKS_FOR_CHANCE_OR_TIME =
            DescribedPredicate.describe("asks for chance or time", call -> {
                String owner = call.getTargetOwner().getName();
                return owner.startsWith("java.time.") && call.getName().equals("now")
                        || Set.of("randomUUID", "currentTimeMillis", "nanoTime", "random")
                                .contains(call.getName());
            });

    @Test
    void the_domain_module_knows_no_clock_no_log_and_no_outside_world() {
        must(noClasses().that(domain()).should().dependOnClassesThat(outsideWorld()));
    }

    @Test
    void all_that_decides_lies_in_the_domain_module() {
        assertThat(Program.CLASSES.stream().filter(domain())).hasSizeGreaterThan(500);
        must(classes().that(decisions()).should(lieInDomain()));
    }

    @Test
    void facts_know_no_clock_no_log_and_no_outside_world() {
        must(noClasses().that().resideInAPackage("..facts..").should().dependOnClassesThat(outsideWorld()));
    }

    @Test
    void facts_leave_nothing_to_chance_or_time() {
        must(noClasses().that().resideInAPackage("..facts..").should(callMethodWhere(ASKS_FOR_CHANCE_OR_TIME)));
    }

    @Test
    void decisions_know_no_clock_no_log_and_no_outside_world() {
        must(noClasses().that(decisions()).should().dependOnClassesThat(outsideWorld()));
    }

    @Test
    void decisions_leave_nothing_to_chance_or_time() {
        must(noClasses().that(decisions()).should(callMethodWhere(ASKS_FOR_CHANCE_OR_TIME)));
    }

    @Test
    void events_are_made_of_codes_personal_data_and_plain_values() {
        must(classes()
                .that()
                .resideInAPackage("..events..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java.lang..",
                                "java.time",
                                "java.util",
                                "org.jspecify..",
                                "org.followthrough.codes",
                                "org.followthrough.personal",
                                "org.followthrough..events")
                        .or(type(Role.class))
                        .or(type(Duty.class))));
    }

    @Test
    void no_event_of_one_capability_knows_the_events_of_another() {
        for (String capability : Set.of("intake", "outreach", "risk", "decision", "followup")) {
            must(noClasses()
                    .that()
                    .resideInAPackage("org.followthrough." + capability + ".events")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.followthrough..events")
                            .and(not(resideInAnyPackage(
                                    "org.followthrough." + capability + ".events",
                                    "org.followthrough.casefile.events")))));
        }
    }

    private static DescribedPredicate<JavaClass> domain() {
        return DescribedPredicate.describe("classes of domain", type -> Program.isOf("domain", type));
    }

    private static ArchCondition<JavaClass> lieInDomain() {
        return ArchCondition.from(domain()).as("lie in domain");
    }

    private static DescribedPredicate<JavaClass> outsideWorld() {
        return resideInAnyPackage(OUTSIDE_WORLD)
                .or(DescribedPredicate.describe("clock", type -> type.getName().equals("java.time.Clock")))
                .as("the outside world");
    }
}
