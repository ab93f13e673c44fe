package org.followthrough.correction.write.correctentry;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Correction.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.CheckKind.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.casefile.write.The;
import org.junit.jupiter.api.Test;

/** What a wrong entry moved later comes back (rules E4, F3): it must not pay to invent a check. */
class CorrectedCheckTest {

    private static final LocalDate NEXT = day("2026-05-15");

    /** Due on 16 April, done on the 15th, the next one due on 15 May. */
    private static CaseFixture aCheckDone() {
        return aCase().given(opened(MARCH_1), assessed(LOW, MARCH_5))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)))
                .given(Check.heard(LOW, april(15)).completed(), scheduled(2, FURTHER, april(15), NEXT));
    }

    @Test
    void striking_out_the_latest_check_gives_back_its_date() {
        aCheckDone()
                .given(strikeOutProposed(The.check(1), april(20), caseworker()))
                .today(april(21))
                .when(confirmCorrection(), supervisor())
                .then(
                        struckOut(The.check(1), april(21), caseworker()),
                        movedEarlier(2, april(21), NEXT, april(16), LOW));
    }

    @Test
    void striking_out_an_older_check_moves_nothing() {
        aCheckDone()
                .given(Check.heard(LOW, NEXT).number(2).completed(), scheduled(3, FURTHER, NEXT, day("2026-08-13")))
                .given(strikeOutProposed(The.check(1), NEXT, caseworker()))
                .today(NEXT)
                .when(confirmCorrection(), supervisor())
                .then(struckOut(The.check(1), NEXT, caseworker()));
    }

    @Test
    void striking_out_the_assessment_that_lowered_the_risk_moves_the_check_earlier() {
        var wrong = assessed(NONE, april(17));
        aCheckDone()
                .given(assessed(HIGH, april(16)), wrong)
                .given(strikeOutProposed(wrong.assessment(), april(20), caseworker()))
                .today(april(20))
                .when(confirmCorrection(), supervisor())
                .then(
                        struckOut(wrong.assessment(), april(20), caseworker()),
                        movedEarlier(2, april(20), NEXT, april(27), HIGH));
    }

    @Test
    void striking_out_an_assessment_that_changed_nothing_moves_nothing() {
        var wrong = assessed(LOW, april(17));
        aCheckDone()
                .given(wrong, strikeOutProposed(wrong.assessment(), april(20), caseworker()))
                .today(april(20))
                .when(confirmCorrection(), supervisor())
                .then(struckOut(wrong.assessment(), april(20), caseworker()));
    }

    @Test
    void a_yearly_search_stays_where_it_is() {
        var lostOn = day("2026-06-01");
        aCheckDone()
                .given(lostProposed(lostOn, caseworker()), declaredLost(lostOn, supervisor()))
                .given(scheduled(3, DESK_SEARCH, lostOn, day("2027-06-01")))
                .given(strikeOutProposed(The.check(1), lostOn, caseworker()))
                .when(confirmCorrection(), supervisor())
                .then(struckOut(The.check(1), day("2026-06-30"), caseworker()));
    }
}
