package org.followthrough.correction.write.correctentry;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Correction.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.AgeGroup;
import org.followthrough.correction.events.CorrectionDeclined;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.intake.events.Particulars;
import org.junit.jupiter.api.Test;

/** Rule E4: two people, both entries stay. */
class CorrectingEntryTest {

    private static final UUID WRONG = attempted(PHONE, NO_ANSWER, MARCH_3).attempt();

    private static CaseFixture aWrongAttempt() {
        return aCase().given(opened(MARCH_1), attempted(PHONE, NO_ANSWER, MARCH_3));
    }

    @Test
    void someone_says_that_an_entry_is_wrong_and_why() {
        aWrongAttempt()
                .today(MARCH_9)
                .when(strikeOut(WRONG))
                .then(correctionProposed(The.made("correction"), WRONG, null, MARCH_9, caseworker()));
        aWrongAttempt().when(propose(WRONG, null, "")).refused("reason-missing");
    }

    @Test
    void a_second_person_agrees() {
        aWrongAttempt()
                .given(strikeOutProposed(WRONG, MARCH_5, caseworker()))
                .today(MARCH_9)
                .when(confirmCorrection(), anotherCaseworker())
                .then(struckOut(WRONG, MARCH_9, caseworker()));
    }

    @Test
    void nobody_agrees_with_themselves() {
        aWrongAttempt()
                .given(strikeOutProposed(WRONG, MARCH_5, caseworker()))
                .when(confirmCorrection(), caseworker())
                .refused("second-person-needed");
        aWrongAttempt()
                .given(strikeOutProposed(WRONG, MARCH_5, caseworker()))
                .when(declineCorrection("It is right."), caseworker())
                .refused("second-person-needed");
    }

    @Test
    void a_second_person_disagrees_and_says_why() {
        var proposed = aWrongAttempt().given(strikeOutProposed(WRONG, MARCH_5, caseworker()));
        proposed.when(declineCorrection("It is right."), supervisor()).then(CorrectionDeclined.class);
        proposed.when(declineCorrection("\t"), supervisor()).refused("reason-missing");
    }

    @Test
    void there_must_be_a_correction_to_answer() {
        aWrongAttempt().when(confirmCorrection(), supervisor()).refused("no-such-correction");
        aWrongAttempt().when(declineCorrection("It is right."), supervisor()).refused("no-such-correction");
        aWrongAttempt()
                .given(strikeOutProposed(WRONG, MARCH_5, caseworker()), struckOut(WRONG, MARCH_9, caseworker()))
                .when(confirmCorrection(), supervisor())
                .refused("no-such-correction");
    }

    @Test
    void one_correction_of_an_entry_waits_at_a_time() {
        aWrongAttempt()
                .given(strikeOutProposed(WRONG, MARCH_5, caseworker()))
                .when(strikeOut(WRONG), anotherCaseworker())
                .refused("correction-already-proposed");
    }

    @Test
    void what_is_no_entry_cannot_be_corrected() {
        aWrongAttempt().when(strikeOut(The.id("no entry"))).refused("entry-cannot-be-corrected");
        aWrongAttempt()
                .given(struckOut(WRONG, MARCH_5, caseworker()))
                .when(strikeOut(WRONG))
                .refused("entry-cannot-be-corrected");
    }

    @Test
    void the_particulars_of_the_person_are_replaced_and_never_struck_out() {
        aWrongAttempt()
                .today(MARCH_9)
                .when(replaceParticulars(bornIn(2011)))
                .then(correctionProposed(The.made("correction"), The.CASE, bornIn(2011), MARCH_9, caseworker()));
        aWrongAttempt()
                .given(particularsProposed(bornIn(2011), MARCH_5, caseworker()))
                .today(MARCH_9)
                .when(confirmCorrection(), supervisor())
                .then(corrected(The.CASE, MARCH_9, caseworker()));
        aWrongAttempt().when(strikeOut(The.CASE)).refused("entry-cannot-be-corrected");
    }

    @Test
    void corrected_particulars_are_what_counts_from_then_on() {
        var heard = aCase().given(opened(MARCH_1), heard(MARCH_3));
        heard.when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9)).then(CaseDecided.class, CheckScheduled.class);
        heard.given(
                        particularsProposed(bornIn(2011), MARCH_5, caseworker()),
                        corrected(The.CASE, MARCH_9, caseworker()))
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .then(DecisionProposed.class);
    }

    @Test
    void striking_out_an_entry_leaves_the_particulars_alone() {
        aCase().given(report(MARCH_1).about(bornIn(2011)).opened(), heard(MARCH_3))
                .given(attempted(PHONE, NO_ANSWER, MARCH_3), struckOut(WRONG, MARCH_9, caseworker()))
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .then(DecisionProposed.class);
    }

    @Test
    void particulars_come_with_nothing_else() {
        aWrongAttempt().when(propose(WRONG, bornIn(2011), "Another person.")).refused("entry-cannot-be-corrected");
    }

    @Test
    void corrected_particulars_are_possible_ones() {
        aWrongAttempt().when(replaceParticulars(bornIn(2027))).refused("birth-year-impossible");
        var nowhere = new Particulars(
                List.of("XX"),
                Particulars.UNKNOWN.gender(),
                null,
                AgeGroup.ADULT,
                Particulars.UNKNOWN.ageBasis(),
                null);
        aWrongAttempt().when(replaceParticulars(nowhere)).refused("unknown-country");
    }

    @Test
    void an_auditor_corrects_nothing() {
        aWrongAttempt().when(strikeOut(WRONG), auditor()).refused("role-may-not");
        var proposed = aWrongAttempt().given(strikeOutProposed(WRONG, MARCH_5, caseworker()));
        proposed.when(confirmCorrection(), auditor()).refused("role-may-not");
        proposed.when(declineCorrection("No."), auditor()).refused("role-may-not");
    }
}
