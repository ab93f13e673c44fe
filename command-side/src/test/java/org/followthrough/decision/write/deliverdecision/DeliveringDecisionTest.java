package org.followthrough.decision.write.deliverdecision;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.SourceCategory;
import org.followthrough.decision.commands.DeliverDecision;
import org.junit.jupiter.api.Test;

class DeliveringDecisionTest {

    private static CaseFixture aDecidedCase() {
        return aCase().given(opened(MARCH_1), heard(MARCH_3))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)));
    }

    @Test
    void delivered_means_that_the_person_was_told_in_a_named_language() {
        aDecidedCase().when(deliver(april(15), "sr", true)).then(delivered(april(15)));
        aDecidedCase().when(deliver(april(15), "?", true)).refused("unknown-language");
    }

    @Test
    void handed_to_someone_else_is_not_delivered() {
        aDecidedCase().when(deliver(april(15), "sr", false)).refused("handed-to-someone-else");
    }

    @Test
    void a_decision_is_delivered_once() {
        aDecidedCase()
                .given(delivered(april(15)))
                .when(deliver(april(20), "sr", true))
                .refused("already-delivered");
    }

    @Test
    void nobody_is_told_before_it_was_decided() {
        aCase().given(opened(MARCH_1)).when(deliver(april(15), "sr", true)).refused("no-decision-yet");
        aDecidedCase().when(deliver(april(8), "sr", true)).refused("before-the-decision");
        aDecidedCase().when(deliver(APRIL_9, "sr", true)).accepted();
    }

    @Test
    void a_recognition_is_delivered_too() {
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, MARCH_9))
                .when(deliver(MARCH_10, "sr", true))
                .accepted();
    }

    @Test
    void nothing_is_said_where_a_connection_listens() {
        aCase().given(report(MARCH_1).connectedTo(ConnectionKind.EMPLOYER).opened())
                .given(decided(IDENTIFIED, null, MARCH_9))
                .when(deliverBy(ContactChannel.WORKPLACE_VISIT))
                .refused("channel-through-a-connection");
        aCase().given(report(MARCH_1).by(SourceCategory.CITIZEN).opened())
                .given(decided(IDENTIFIED, null, MARCH_9))
                .when(deliverBy(ContactChannel.THROUGH_REPORTING_ORGANISATION))
                .refused("reporter-is-a-private-person");
    }

    @Test
    void the_future_is_refused() {
        aDecidedCase().today(april(10)).when(deliver(april(15), "sr", true)).refused("in-the-future");
    }

    private static DeliverDecision deliverBy(ContactChannel channel) {
        return deliver(MARCH_10, "sr", channel, true);
    }
}
