package org.followthrough.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.followthrough.casefile.commands.Problem;
import org.junit.jupiter.api.Test;

/** Capability first, then side, then slice. */
class LayoutTest {

    private static final Pattern SLICE = Pattern.compile("org\\.followthrough\\.\\w+\\.write\\.\\w+");

    /** Shared by slices: the shell of the JSON endpoints, the numbers of reports and what is known of other cases. */
    private static final Set<String> NO_SLICES = Set.of(
            "org.followthrough.casefile.write.api",
            "org.followthrough.hearsay.write.api",
            "org.followthrough.casefile.write.references",
            "org.followthrough.staff.write.api");

    @Test
    void no_package_is_named_after_a_technical_kind() {
        must(noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..",
                        "..services..",
                        "..dto..",
                        "..util..",
                        "..utils..",
                        "..impl..",
                        "..manager..",
                        "..helper..",
                        "..helpers.."));
    }

    @Test
    void no_slice_knows_another() {
        must(ArchRuleDefinition.classes().should(keepToTheirSlice()));
    }

    @Test
    void what_is_read_asks_the_rules_and_knows_nothing_else_that_is_written() {
        must(noClasses()
                .that()
                .resideInAPackage("..read..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..write..", "..automation..", "..rules..")
                        .and(DescribedPredicate.not(
                                DescribedPredicate.describe("in the domain", type -> Program.isOf("domain", type)))))
                .allowEmptyShould(false));
    }

    /** A page says what a rule says: it makes no refusal of its own. */
    @Test
    void what_is_read_makes_no_refusal() {
        must(noClasses()
                .that()
                .resideInAnyPackage("..read..", "..queryside..")
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "of a problem", call -> call.getTargetOwner().isEquivalentTo(Problem.class)))
                .allowEmptyShould(false));
    }

    @Test
    void what_is_written_does_not_know_what_is_read() {
        must(noClasses()
                .that(resideInAnyPackage("..write..", "..automation..", "..rules.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("..read.."))
                .allowEmptyShould(false));
    }

    @Test
    void what_is_shared_knows_neither_side() {
        must(noClasses()
                .that(resideInAnyPackage("..events..", "..commands..", "..facts..", "..codes..", "..entries.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "..read..", "..write..", "..automation..", "..commandside..", "..queryside..")));
    }

    /** The compiler looks for nulls in all of them, by their name (pom.xml): none may ask to be left out. */
    @Test
    void no_class_leaves_the_search_for_nulls() throws IOException {
        assertThat(Source.matching("pom.xml"))
                .singleElement()
                .matches(pom -> pom.text().contains("NullAway:AnnotatedPackages=org.followthrough "));
        assertThat(Source.matching("[^/]+/src/main/java/.*\\.java"))
                .hasSizeGreaterThan(1000)
                .noneMatch(one -> one.text().contains("NullUnmarked"));
    }

    /** Its name says what a package is; a file of its own says something more, once for a capability. */
    @Test
    void a_package_is_described_only_where_there_is_something_to_say() throws IOException {
        assertThat(Source.matching("[^/]+/src/(main|test)/java/.*/package-info\\.java"))
                .hasSizeBetween(20, 40)
                .noneMatch(one -> one.text().contains("@"));
    }

    private static ArchCondition<JavaClass> keepToTheirSlice() {
        return new ArchCondition<>("keep to their slice") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(LayoutTest::crossesSlices)
                        .forEach(found -> events.add(SimpleConditionEvent.violated(type, found.getDescription())));
            }
        };
    }

    private static boolean crossesSlices(Dependency found) {
        String from = found.getOriginClass().getPackageName();
        String to = found.getTargetClass().getPackageName();
        return isSlice(from)
                && isSlice(to)
                && !from.equals(to)
                && !opensEachCase(from, to)
                && !bringsItsFileIn(from, to);
    }

    /** A report is received where each of its cases could be opened: the one decision asks the other. */
    private static boolean opensEachCase(String from, String to) {
        return from.endsWith("intake.write.receivereport") && to.endsWith("intake.write.opencase");
    }

    /** A job reads its file and brings its rows in. */
    private static boolean bringsItsFileIn(String from, String to) {
        return from.endsWith("importing.write.jobs") && to.endsWith("importing.write.reports");
    }

    private static boolean isSlice(String name) {
        return SLICE.matcher(name).matches() && !NO_SLICES.contains(name);
    }
}
