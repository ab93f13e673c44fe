package org.followthrough.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.function.Predicate;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.platform.keys.OpenedOnce;
import org.followthrough.platform.keys.SubjectKey;
import org.followthrough.staff.Acting;
import org.junit.jupiter.api.Test;

/** A sealed text is closed until somebody opens it who was handed an opener for it (docs/adr/0035). */
class OpenerTest {

    private static final String KEYS = "org.followthrough.platform.keys";

    /** The gate of the pages; views, which open what their rows say; and the view that tells of texts nobody can rely on. */
    private static final Set<String> MAY_OPEN =
            Set.of("Texts", "RegisterWriter", "ObligationWriter", "TimelineProjector");

    @Test
    void the_keys_themselves_are_used_by_the_envelope_alone() {
        must(noClasses()
                .that(are("other than the envelope", type -> !isOf(type, "Envelope")))
                .should()
                .callMethodWhere(calls("the key of a subject", SubjectKey.Usable.class.getSimpleName(), "aead")));
    }

    @Test
    void envelopes_are_opened_by_the_opener_alone() {
        must(noClasses()
                .that(are("other than the opener", type -> !isOf(type, "TinkOpener")))
                .should()
                .callMethodWhere(calls("what opens an envelope", "Envelope", "open")));
    }

    @Test
    void openers_are_made_beside_the_keys() {
        must(classes()
                .that()
                .areAssignableTo(Opener.class)
                .and()
                .doNotHaveFullyQualifiedName(Opener.class.getName())
                .should()
                .resideInAPackage(KEYS));
    }

    /** A parameter, or a part of what runs: never in what is stored or kept, and never to be had from anywhere. */
    @Test
    void nothing_that_is_stored_or_kept_holds_an_opener() {
        must(fields().that(are("openers", OpenerTest::isOpener))
                .and()
                .areNotDeclaredIn(Acting.class)
                .should(be(partsOfWhatRuns())));
    }

    @Test
    void nothing_keeps_what_was_opened() {
        must(noFields()
                .that()
                .areNotDeclaredIn(OpenedOnce.class)
                .should(be(are("opened values", field -> involves(field, Opened.class)))));
    }

    /** There it will be asked who may, and noted who read. */
    @Test
    void pages_open_texts_through_one_gate() {
        must(noClasses()
                .that(are("of the query side", (JavaClass type) -> Program.isOf("query-side", type)))
                .and(are("neither the gate nor views", type -> !MAY_OPEN.contains(type.getSimpleName())))
                .should()
                .callMethodWhere(are("what opens", call -> call.getTargetOwner().isAssignableTo(Opener.class))));
    }

    private static <T> DescribedPredicate<T> are(String what, Predicate<T> holds) {
        return DescribedPredicate.describe(what, holds);
    }

    private static DescribedPredicate<JavaMethodCall> calls(String what, String owner, String method) {
        return are(
                what,
                call -> isOf(call.getTargetOwner(), owner) && call.getName().equals(method));
    }

    private static boolean isOf(JavaClass type, String name) {
        return type.getPackageName().equals(KEYS) && type.getSimpleName().equals(name);
    }

    private static boolean isOpener(JavaField field) {
        return involves(field, Opener.class);
    }

    /** Also as what a list or a map is of. */
    private static boolean involves(JavaField field, Class<?> type) {
        return field.getAllInvolvedRawTypes().stream().anyMatch(one -> one.isAssignableTo(type));
    }

    private static DescribedPredicate<JavaField> partsOfWhatRuns() {
        return are(
                "parts of what runs",
                field -> !field.getOwner().isRecord()
                        && !field.getModifiers().contains(JavaModifier.STATIC)
                        && !Program.isOf("shared-events", field.getOwner())
                        && !Program.isOf("domain", field.getOwner()));
    }
}
