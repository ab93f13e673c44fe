package org.followthrough.followup.write.acknowledgeoverdue;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;

import org.followthrough.casefile.write.CaseFixture;
import org.junit.jupiter.api.Test;

class AcknowledgingOverdueTest {

    private static CaseFixture aCheckDueOn16April() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)));
    }

    @Test
    void someone_saw_it_and_says_why() {
        aCheckDueOn16April()
                .today(april(17))
                .when(acknowledge(1, "Calling today."))
                .then(acknowledged(1, april(17)));
    }

    @Test
    void what_is_not_overdue_is_not_acknowledged() {
        aCheckDueOn16April()
                .today(april(16))
                .when(acknowledge(1, "Calling today."))
                .refused("check-not-overdue");
        aCheckDueOn16April()
                .today(april(17))
                .when(acknowledge(2, "Calling today."))
                .refused("check-not-overdue");
    }

    @Test
    void nothing_is_acknowledged_without_a_reason() {
        aCheckDueOn16April().today(april(17)).when(acknowledge(1, "")).refused("reason-missing");
    }

    @Test
    void an_auditor_acknowledges_nothing() {
        aCheckDueOn16April()
                .today(april(17))
                .when(acknowledge(1, "Seen."), auditor())
                .refused("role-may-not");
    }
}
