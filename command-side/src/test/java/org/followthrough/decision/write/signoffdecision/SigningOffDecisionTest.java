package org.followthrough.decision.write.signoffdecision;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Correction.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.IndicatorAnswer.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.outreach.facts.OutreachShortfall.*;

import java.util.Map;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.FindingWords;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.SignOffGround;
import org.junit.jupiter.api.Test;

class SigningOffDecisionTest {

    private static final FindingWords NOT_LOCATED = finding(DISMISSED, PERSON_NOT_LOCATED);

    private static CaseFixture aProposal() {
        return aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9))
                .given(proposed(NOT_LOCATED, MARCH_10, supervisor(), SignOffGround.NEVER_HEARD));
    }

    @Test
    void another_supervisor_signs_and_the_first_check_is_scheduled_with_it() {
        aProposal()
                .when(signOff(APRIL_1), anotherSupervisor())
                .then(
                        decided(The.made("decision"), NOT_LOCATED, APRIL_1, supervisor(), anotherSupervisor()),
                        schedules(1, CheckKind.FIRST, APRIL_1, april(8), HIGH));
    }

    @Test
    void the_proposer_does_not_sign() {
        aProposal().when(signOff(APRIL_1), supervisor()).refused("second-person-needed");
    }

    @Test
    void a_caseworker_does_not_sign() {
        aProposal().when(signOff(APRIL_1), caseworker()).refused("only-a-supervisor");
    }

    @Test
    void only_the_proposal_that_waits_is_signed() {
        aCase().given(opened(MARCH_1)).when(signOff(APRIL_1), supervisor()).refused("no-such-proposal");
        aProposal()
                .given(sentBack(MARCH_31))
                .when(signOff(APRIL_1), anotherSupervisor())
                .refused("no-such-proposal");
    }

    @Test
    void a_proposal_is_signed_once() {
        aProposal()
                .given(decided(The.id("decision"), NOT_LOCATED, MARCH_31, supervisor(), anotherSupervisor()))
                .when(signOff(APRIL_1), anotherSupervisor())
                .refused("no-such-proposal");
    }

    @Test
    void nobody_signs_before_it_was_proposed() {
        aProposal().when(signOff(MARCH_9), anotherSupervisor()).refused("before-the-proposal");
        aProposal().when(signOff(MARCH_10), anotherSupervisor()).accepted();
    }

    @Test
    void the_future_is_refused() {
        aProposal().today(MARCH_31).when(signOff(APRIL_1), anotherSupervisor()).refused("in-the-future");
    }

    @Test
    void outreach_is_checked_again_at_the_signing() {
        aProposal()
                .given(struckOut(
                        attempted(THROUGH_REPORTING_ORGANISATION, NO_ANSWER, MARCH_9)
                                .attempt(),
                        MARCH_31,
                        caseworker()))
                .when(signOff(APRIL_1), anotherSupervisor())
                .refused("outreach-not-met", ATTEMPTS_TOO_FEW, SPREAD_TOO_SHORT, NOT_THROUGH_AN_ORGANISATION);
    }

    @Test
    void a_person_reached_meanwhile_is_not_called_not_located() {
        aProposal()
                .given(heard(MARCH_31))
                .when(signOff(day("2026-05-04")), anotherSupervisor())
                .refused("person-was-reached");
    }

    @Test
    void an_indicator_recorded_meanwhile_is_to_be_answered() {
        aProposal()
                .given(assessed(HIGH, MARCH_31, Map.of(DebtBondage, SEEN)))
                .when(signOff(APRIL_1), anotherSupervisor())
                .refused("indicators-unanswered", DebtBondage);
    }

    @Test
    void thirty_days_from_the_first_contact_are_counted_to_the_signing() {
        var withdrew = finding(NOT_IDENTIFIED, PERSON_WITHDREW);
        var heard = aCase().given(opened(MARCH_1), heard(MARCH_3))
                .given(proposed(withdrew, MARCH_31, caseworker(), SignOffGround.PERSON_WITHDREW));
        heard.when(signOff(APRIL_1), supervisor()).refused("too-soon-after-first-contact");
        heard.when(signOff(april(2)), supervisor()).accepted();
    }
}
