package org.followthrough.intake.write.supplementreport;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.platform.keys.TestSealer.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.commands.SupplementReport;
import org.followthrough.intake.events.Particulars;
import org.followthrough.intake.events.ReportSupplemented;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Law J10: what is new comes in, what is known and differs stays. */
class SupplementingReportTest {

    private static final MethodOfControl DEBT = MethodOfControl.DebtBondage;

    @Test
    void what_was_blank_comes_in() {
        aCase().given(opened(MARCH_1)).when(contact("+381 60")).then(ReportSupplemented.class);
        aCase().given(opened(MARCH_1)).when(methods(MARCH_2, DEBT)).then(ReportSupplemented.class);
    }

    @Test
    void what_is_known_already_changes_nothing() {
        aCase().given(report(MARCH_1).naming(DEBT).opened())
                .when(methods(MARCH_2, DEBT))
                .thenNothing();
        aCase().given(opened(MARCH_1)).when(name("Ana A.")).thenNothing();
    }

    @Test
    void what_is_known_otherwise_is_not_replaced() {
        aCase().given(opened(MARCH_1)).when(name("Mira M.")).refused("known-otherwise");
        aCase().given(report(MARCH_1).about(bornIn(1990)).opened())
                .when(particulars(bornIn(1980)))
                .refused("known-otherwise");
        aCase().given(report(MARCH_1).person(1, 1, 5).opened())
                .when(mentioned(3))
                .refused("known-otherwise");
    }

    @Test
    void no_birth_year_makes_an_adult_of_a_child() {
        Particulars child = aged(null, AgeGroup.CHILD);

        aCase().given(report(MARCH_1).about(child).opened())
                .when(particulars(aged(1980, AgeGroup.CHILD)))
                .refused("known-otherwise");
        aCase().given(report(MARCH_1).about(child).opened())
                .when(particulars(aged(2012, AgeGroup.CHILD)))
                .then(ReportSupplemented.class);
    }

    @Test
    void a_method_reported_after_a_negative_decision_owes_a_decision_about_the_risk() {
        aCase().given(opened(MARCH_1), imported(The.id("decision"), Outcome.DISMISSED, null, MARCH_2))
                .when(methods(MARCH_3, DEBT))
                .then(ReportSupplemented.class, AtRiskDecisionOwed.class);
        aCase().given(opened(MARCH_1), imported(The.id("decision"), Outcome.DISMISSED, DecisionReason.FRAUD, MARCH_2))
                .when(contact("+381 60"))
                .then(ReportSupplemented.class);
        aCase().given(opened(MARCH_1), imported(The.id("decision"), Outcome.IDENTIFIED, null, MARCH_2))
                .when(methods(MARCH_3, DEBT))
                .then(ReportSupplemented.class);
    }

    @Test
    void whoever_does_not_bring_reports_in_adds_nothing_to_one() {
        aCase().given(opened(MARCH_1)).when(contact("+381 60"), reviewer()).refused("role-may-not");
    }

    private static SupplementReport methods(LocalDate on, MethodOfControl... methods) {
        return supplement(on, Set.of(methods), null, null, null, null);
    }

    private static SupplementReport name(String name) {
        return supplement(MARCH_2, Set.of(), null, null, name, null);
    }

    private static SupplementReport contact(String contact) {
        return supplement(MARCH_2, Set.of(), null, null, null, contact);
    }

    private static SupplementReport particulars(Particulars particulars) {
        return supplement(MARCH_2, Set.of(), null, particulars, null, null);
    }

    private static SupplementReport mentioned(int people) {
        return supplement(MARCH_2, Set.of(), people, null, null, null);
    }

    private static SupplementReport supplement(
            LocalDate on,
            Set<MethodOfControl> methods,
            @Nullable Integer mentioned,
            @Nullable Particulars particulars,
            @Nullable String name,
            @Nullable String contact) {
        return new SupplementReport(
                The.id("supplement"),
                The.CASE,
                on,
                List.<TypeOfExploitation>of(),
                methods,
                mentioned,
                null,
                particulars == null ? null : personal("person.particulars", particulars),
                name == null ? null : personal("person.name", name),
                contact == null ? null : personal("person.contact", contact),
                null);
    }
}
