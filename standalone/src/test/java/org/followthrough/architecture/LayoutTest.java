package org.followthrough.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Capability first, then side, then slice. */
class LayoutTest {

    private static final Pattern SLICE = Pattern.compile("org\\.followthrough\\.\\w+\\.write\\.\\w+");

    /** Shared by slices: the shell of the JSON endpoints, and the numbers of reports. */
    private static final Set<String> NO_SLICES = Set.of(
            "org.followthrough.casefile.write.api",
            "org.followthrough.hearsay.write.api",
            "org.followthrough.intake.write.references",
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
    void what_is_read_does_not_know_what_is_written() {
        must(noClasses()
                .that()
                .resideInAPackage("..read..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..write..", "..automation..", "..rules.."))
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

    @Test
    void every_package_is_null_marked() {
        assertThat(Program.CLASSES.getPackage("org.followthrough").getSubpackagesInTree())
                .filteredOn(one -> !one.getClasses().isEmpty())
                .allSatisfy(one -> assertThat(nullMarked(one))
                        .as(one.getName() + " has a package-info with @NullMarked")
                        .isTrue());
    }

    private static boolean nullMarked(JavaPackage one) {
        return one.tryGetAnnotationOfType(NullMarked.class).isPresent();
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
