package org.followthrough.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.followthrough.architecture.Program.must;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.platform.keys.OpenedOnce;
import org.followthrough.platform.keys.SubjectKey;
import org.followthrough.staff.Acting;
import org.junit.jupiter.api.Test;

/** A sealed text is closed until somebody opens it who was handed an opener for it (docs/adr/0035). */
class OpenerTest {

    private static final String KEYS = "org.followthrough.platform.keys";

    /** Where views open what their rows say, apart from any page. */
    private static final Set<String> VIEWS = Set.of("RegisterWriter", "ObligationWriter");

    @Test
    void nobody_decrypts_but_what_opens_and_seals_with_the_keys() {
        must(noClasses()
                .that(are("not of the envelope", type -> !isOf(type, KEYS, "Envelope")))
                .should()
                .callMethodWhere(call("the key itself", SubjectKey.Usable.class, "aead")));
        must(noClasses()
                .that(are("not the opener", type -> !isOf(type, KEYS, "TinkOpener")))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "opens an envelope",
                        call -> isOf(call.getTargetOwner(), KEYS, "Envelope")
                                && call.getName().equals("open"))));
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
        must(fields()
                .that(involve(Opener.class))
                .and()
                .areNotDeclaredIn(Acting.class)
                .should(have(partOfWhatRuns()))
                .allowEmptyShould(false));
        must(noFields().that(involve(Opener.class)).should().beStatic());
    }

    @Test
    void nothing_keeps_what_was_opened() {
        must(noFields()
                .that()
                .areNotDeclaredIn(OpenedOnce.class)
                .should(have(involve(Opened.class))));
    }

    /** There it will be asked who may, and noted who read. */
    @Test
    void pages_open_texts_through_one_gate() {
        must(noClasses()
                .that(are("of the query side", type -> Program.isOf("query-side", type)))
                .and(are("neither the gate nor a view", type -> !type.getSimpleName().equals("Texts")
                        && !VIEWS.contains(type.getSimpleName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "opens", call -> call.getTargetOwner().isAssignableTo(Opener.class)))
                .allowEmptyShould(false));
    }

    private static boolean isOf(JavaClass type, String inPackage, String name) {
        return type.getPackageName().equals(inPackage) && type.getSimpleName().equals(name);
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> holds) {
        return DescribedPredicate.describe(what, holds);
    }

    private static DescribedPredicate<JavaMethodCall> call(String what, Class<?> owner, String method) {
        return DescribedPredicate.describe(
                what,
                call -> call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(method));
    }

    /** Also as what a list or a map is of. */
    private static DescribedPredicate<JavaField> involve(Class<?> type) {
        return DescribedPredicate.describe("of " + type.getSimpleName(), field ->
                field.getAllInvolvedRawTypes().stream().anyMatch(one -> one.isAssignableTo(type)));
    }

    private static DescribedPredicate<JavaField> partOfWhatRuns() {
        return DescribedPredicate.describe("its place in what runs", field -> !field.getOwner().isRecord()
                && !Program.isOf("shared-events", field.getOwner())
                && !Program.isOf("domain", field.getOwner()));
    }
}
