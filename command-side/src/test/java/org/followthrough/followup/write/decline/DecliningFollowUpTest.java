package org.followthrough.followup.write.decline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Ends.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Review.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.DecisionReason.INSUFFICIENT_DATA;
import static org.followthrough.codes.ObligationKind.DECLINE_CONFIRMATION;
import static org.followthrough.codes.Outcome.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.DeclineDoubted;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.junit.jupiter.api.Test;

/** Rule C5. */
class DecliningFollowUpTest {

    private static final LocalDate MAY_7 = day("2026-05-07");

    private static CaseFixture dismissed() {
        return aCase().given(opened(MARCH_1), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(MAY_7);
    }

    private static CaseFixture declinedBefore() {
        return dismissed().given(declined(MAY_7, caseworker()));
    }

    @Test
    void an_adults_no_given_alone_is_obeyed_at_once_and_somebody_else_still_confirms_it() {
        assertThat(dismissed().when(decline(MAY_7)).opened(DECLINE_CONFIRMATION).dueOn())
                .isEqualTo(day("2026-05-14"));
        declinedBefore().when(Check.unreached(MAY_7).complete()).refused("check-not-open");
    }

    @Test
    void a_no_through_a_third_party_is_none() {
        dismissed().when(decline(MAY_7, false, true)).refused("no-through-a-third-party");
    }

    @Test
    void the_way_back_is_explained_first() {
        dismissed().when(decline(MAY_7, true, false)).refused("way-back-not-explained");
    }

    @Test
    void nobody_declines_for_a_child_or_for_one_who_may_be() {
        aCase().given(report(MARCH_1).aboutAChild().opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")))
                .today(MAY_7)
                .when(decline(MAY_7))
                .refused("nobody-declines-for-a-child");
    }

    @Test
    void a_no_of_one_who_turned_out_to_be_a_child_ends_nothing() {
        var child = aCase().given(
                        report(MARCH_1).aboutAChild().opened(), decided(DISMISSED, INSUFFICIENT_DATA, APRIL_9))
                .given(declined(day("2026-05-05"), caseworker()))
                .today(MAY_7);
        child.when(confirmDecline(MAY_7, true), anotherCaseworker()).refused("nobody-declines-for-a-child");
        child.when(confirmDecline(MAY_7, false), anotherCaseworker()).then(DeclineDoubted.class, CheckScheduled.class);
    }

    @Test
    void a_second_person_confirms_from_the_record_and_the_follow_up_ends() {
        declinedBefore().when(confirmDecline(MAY_7, true), anotherCaseworker()).then(FollowUpEnded.class);
        declinedBefore().when(confirmDecline(MAY_7, true), caseworker()).refused("second-person-needed");
    }

    @Test
    void where_the_record_does_not_show_it_a_check_is_owed_again() {
        declinedBefore()
                .when(confirmDecline(MAY_7, false), anotherCaseworker())
                .then(DeclineDoubted.class, CheckScheduled.class);
        assertThat(declinedBefore()
                        .when(confirmDecline(MAY_7, false), anotherCaseworker())
                        .only(CheckScheduled.class)
                        .dueOn())
                .isEqualTo(day("2026-05-14"));
    }

    @Test
    void the_answer_may_change_at_any_time() {
        declinedBefore().when(comesBack(MAY_7)).then(PersonReturned.class, CheckScheduled.class);
        declinedBefore()
                .given(returned(MAY_7))
                .when(confirmDecline(MAY_7, true), anotherCaseworker())
                .refused("no-such-decline");
    }

    @Test
    void an_unconfirmed_no_is_overdue() {
        declinedBefore()
                .today(day("2026-05-15"))
                .whenOverdue(DECLINE_CONFIRMATION)
                .then(ObligationBecameOverdue.class);
    }

    @Test
    void nothing_is_confirmed_before_it_was_said() {
        declinedBefore()
                .when(confirmDecline(MAY_7.minusDays(1), true), anotherCaseworker())
                .refused("before-the-decline");
    }
}
