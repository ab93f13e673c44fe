package org.followthrough.referral.write.recordreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.write.Care.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Ends.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.planned;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.Consent.*;
import static org.followthrough.codes.DecisionReason.LABOUR_RIGHTS_VIOLATION;
import static org.followthrough.codes.Outcome.NOT_IDENTIFIED;

import java.time.LocalDate;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.Consent;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.referral.events.ReferralAnswered;
import org.followthrough.referral.events.ReferralOwed;
import org.followthrough.referral.events.ReferralRecorded;
import org.junit.jupiter.api.Test;

/** Rule D9: with the person's consent a body is told, and answers. */
class RecordingReferralTest {

    private static final LocalDate DUE = day("2026-04-24");
    private static final LocalDate APRIL_16 = april(16);
    private static final LocalDate APRIL_20 = april(20);

    private static CaseFixture lowered() {
        return aCase().given(opened(MARCH_1), decided(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION, APRIL_9))
                .given(referralOwed(APRIL_9))
                .given(firstCheck(APRIL_9, day("2026-06-05")));
    }

    @Test
    void whoever_agreed_is_handed_on_and_the_body_owes_an_answer_in_twenty_working_days() {
        var answer = lowered().when(refer(APRIL_20, AGREED, "Labour inspectorate", null));
        assertThat(answer.opened(ObligationKind.REFERRAL_ANSWER).dueOn()).isEqualTo(day("2026-05-19"));
        assertThat(answer.settled()).containsExactly(ObligationKind.REFERRAL);
    }

    @Test
    void a_no_settles_it_and_the_answer_may_change() {
        lowered().when(refer(APRIL_20, DECLINED, null, null)).then(ReferralRecorded.class);
        lowered()
                .sent(refer(APRIL_20, DECLINED, null, null))
                .when(referLater(AGREED, "Labour inspectorate"))
                .accepted();
    }

    @Test
    void who_could_not_be_asked_is_asked_at_the_next_check() {
        var again =
                lowered().when(refer(APRIL_20, COULD_NOT_BE_ASKED, null, null)).opened(ObligationKind.REFERRAL);
        assertThat(again.dueOn()).isEqualTo(day("2026-06-05"));
    }

    @Test
    void nothing_is_handed_over_without_consent_and_nothing_agreed_to_without_a_body() {
        lowered().when(refer(APRIL_20, DECLINED, "Labour inspectorate", null)).refused("referral-without-consent");
        lowered().when(refer(APRIL_20, AGREED, null, null)).refused("referral-names-no-body");
        lowered()
                .when(refer(APRIL_20, AGREED_WITH_LIMITS, "Labour inspectorate", " "))
                .refused("limits-missing");
        lowered().when(refer(APRIL_9.minusDays(1), DECLINED, null, null)).refused("before-the-decision");
    }

    @Test
    void what_is_not_owed_or_already_with_a_body_is_not_handed_on() {
        aCase().given(opened(MARCH_1))
                .when(refer(APRIL_20, DECLINED, null, null))
                .refused("no-referral-owed");
        lowered().given(referred(APRIL_20)).when(referLater(AGREED, "Another")).refused("no-referral-owed");
    }

    @Test
    void a_child_is_asked_through_a_guardian_and_nobody_declines_for_it() {
        var child = aCase().given(
                        report(MARCH_1).aboutAChild().opened(),
                        decided(NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION, APRIL_9),
                        referralOwed(APRIL_9));
        child.when(refer(APRIL_20, AGREED, "Labour inspectorate", null)).refused("guardian-missing");
        child.when(refer(APRIL_20, DECLINED, null, null)).refused("nobody-declines-for-a-child");
        assertThat(child.given(guardian(MARCH_2, null))
                        .when(refer(APRIL_20, AGREED, "Labour inspectorate", null))
                        .only(ReferralRecorded.class)
                        .guardian())
                .isNotNull();
    }

    @Test
    void a_body_that_does_not_take_it_up_leaves_it_owed() {
        var handed = lowered().given(referred(APRIL_20));
        handed.when(referralAnswer(day("2026-05-04"), true)).then(ReferralAnswered.class);
        handed.when(referralAnswer(day("2026-05-04"), false)).then(ReferralAnswered.class, ReferralOwed.class);
        handed.when(referralAnswer(april(19), true)).refused("before-the-referral");
        lowered().when(referralAnswer(day("2026-05-04"), true)).refused("no-answer-awaited");
    }

    @Test
    void whoever_wants_no_follow_up_is_not_asked_and_may_still_want_it() {
        lowered()
                .given(ended(FollowUpEndReason.PERSON_DECLINED, april(20)))
                .when(referLater(AGREED, "Labour inspectorate"))
                .accepted();
        var then =
                CaseFacts.NONE.after(referralOwed(APRIL_9)).after(ended(FollowUpEndReason.PERSON_DECLINED, april(20)));
        assertThat(then.obligations().owes(ObligationKind.REFERRAL)).isFalse();
        assertThat(then.referral().declined()).isTrue();
    }

    @Test
    void an_imported_decision_owes_it_from_the_first_hearing_and_once() {
        var imported = aCase().given(
                        opened(MARCH_1),
                        imported(The.id("decision"), NOT_IDENTIFIED, LABOUR_RIGHTS_VIOLATION, APRIL_9),
                        firstCheck(APRIL_9, APRIL_16),
                        planned(MARCH_2, ContactChannel.PHONE));
        var heard =
                Check.heard(RiskLevel.LOW, APRIL_16).number(1).rightsTold("sr").complete();
        var owed = imported.when(heard).only(ReferralOwed.class);
        assertThat(owed.happenedOn()).isEqualTo(APRIL_16);
        imported.when(Check.unreached(APRIL_16).number(1).complete()).then(CheckCompleted.class, CheckScheduled.class);
        assertThat(CaseFacts.NONE.after(owed).referral().wasOwed()).isTrue();
    }

    private static RecordReferral referLater(Consent consent, String body) {
        var said = refer(day("2026-05-20"), consent, body, null);
        return new RecordReferral(
                The.id("another command"),
                said.caseId(),
                said.happenedOn(),
                said.consent(),
                said.body(),
                said.limits());
    }
}
