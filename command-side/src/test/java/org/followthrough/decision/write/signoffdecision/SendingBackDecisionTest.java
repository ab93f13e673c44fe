package org.followthrough.decision.write.signoffdecision;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FindingWords.finding;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.decision.events.DecisionProposed;
import org.followthrough.decision.events.DecisionSentBack;
import org.junit.jupiter.api.Test;

class SendingBackDecisionTest {

    private static CaseFixture aProposal() {
        return aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9))
                .given(proposed(finding(DISMISSED, PERSON_NOT_LOCATED), MARCH_10, caseworker()));
    }

    @Test
    void a_supervisor_sends_it_back_with_a_reason() {
        aProposal().when(sendBack(MARCH_31, "Ask the sister."), supervisor()).then(DecisionSentBack.class);
    }

    @Test
    void without_a_reason_nothing_is_sent_back() {
        aProposal().when(sendBack(MARCH_31, " "), supervisor()).refused("reason-missing");
    }

    @Test
    void what_was_sent_back_can_be_proposed_again() {
        aProposal()
                .given(sentBack(MARCH_31))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, APRIL_1))
                .then(DecisionProposed.class);
    }

    @Test
    void the_proposer_does_not_send_it_back() {
        aCase().given(opened(MARCH_1))
                .given(proposed(finding(DISMISSED, PERSON_NOT_LOCATED), MARCH_10, supervisor()))
                .when(sendBack(MARCH_31, "Ask the sister."), supervisor())
                .refused("second-person-needed");
    }

    @Test
    void a_caseworker_does_not_send_it_back() {
        aProposal().when(sendBack(MARCH_31, "Ask."), anotherCaseworker()).refused("only-a-supervisor");
    }

    @Test
    void nobody_sends_it_back_before_it_was_proposed() {
        aProposal().when(sendBack(MARCH_9, "Ask."), supervisor()).refused("before-the-proposal");
    }

    @Test
    void the_future_is_refused() {
        aProposal()
                .today(MARCH_31)
                .when(sendBack(APRIL_1, "Ask."), supervisor())
                .refused("in-the-future");
    }

    @Test
    void only_the_proposal_that_waits_is_sent_back() {
        aCase().given(opened(MARCH_1))
                .when(sendBack(MARCH_31, "Ask."), supervisor())
                .refused("no-such-proposal");
    }
}
