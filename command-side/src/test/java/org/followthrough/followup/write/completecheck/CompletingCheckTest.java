package org.followthrough.followup.write.completecheck;

import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Risk.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.IndicatorAnswer.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Check;
import org.followthrough.casefile.write.Report;
import org.followthrough.casefile.write.The;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.SourceCategory;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.junit.jupiter.api.Test;

/** What a check records (rules C1, C2, F2, D4). */
class CompletingCheckTest {

    /** Never assessed, so at HIGH; decided on 9 April, the first check due on the 16th; told their rights. */
    private static CaseFixture aFollowedCase() {
        return followed(report(MARCH_1));
    }

    private static CaseFixture followed(Report report) {
        return aCase().given(report.opened(), planned(MARCH_2, PHONE, MESSAGE), rightsGiven(MARCH_3))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)));
    }

    @Test
    void a_check_records_what_it_found_and_schedules_the_next() {
        aFollowedCase()
                .when(Check.heard(MEDIUM, april(16))
                        .found(DebtBondage, NOT_SEEN)
                        .complete())
                .then(
                        Check.heard(MEDIUM, april(16))
                                .found(DebtBondage, NOT_SEEN)
                                .completed(),
                        schedules(2, CheckKind.FURTHER, april(16), day("2026-05-15"), MEDIUM));
    }

    @Test
    void a_check_that_reached_nobody_keeps_the_level_and_schedules_the_next() {
        aFollowedCase()
                .when(unreached(april(16)).complete())
                .then(
                        unreached(april(16)).risk(HIGH).completed(),
                        schedules(2, CheckKind.FURTHER, april(16), april(30), HIGH));
    }

    @Test
    void a_check_that_reached_nobody_may_name_the_level_it_keeps() {
        aFollowedCase().when(unreached(april(16)).risk(HIGH).complete()).accepted();
    }

    @Test
    void a_check_that_reached_nobody_may_raise_the_level() {
        aFollowedCase()
                .given(assessed(LOW, april(10)))
                .when(unreached(april(16)).risk(MEDIUM).complete())
                .accepted();
    }

    @Test
    void the_level_is_lowered_only_by_a_check_that_heard_the_person() {
        aFollowedCase().when(unreached(april(16)).risk(MEDIUM).complete()).refused("risk-lowered-without-hearing");
        aFollowedCase().when(declined(MEDIUM, april(16)).complete()).refused("risk-lowered-without-hearing");
        aFollowedCase().when(Check.heard(LOW, april(16)).notAlone().complete()).refused("risk-lowered-without-hearing");
        aFollowedCase().when(Check.heard(NONE, april(16)).complete()).accepted();
    }

    @Test
    void a_check_that_reached_the_person_renews_the_risk() {
        aFollowedCase().when(Check.heard(HIGH, april(16)).risk(null).complete()).refused("risk-missing");
        aFollowedCase().when(declined(HIGH, april(16)).risk(null).complete()).refused("risk-missing");
    }

    @Test
    void whoever_reaches_the_person_notes_language_plan_and_what_was_told() {
        aFollowedCase()
                .when(Check.heard(HIGH, april(16))
                        .language(null)
                        .planConfirmed(null)
                        .toldNothing()
                        .complete())
                .refused("check-incomplete", "LANGUAGE", "PLAN_CONFIRMED", "TOLD");
        aFollowedCase()
                .when(Check.heard(HIGH, april(16)).language("?").complete())
                .refused("unknown-language");
    }

    @Test
    void nobody_says_not_seen_at_a_check_that_did_not_hear_the_person() {
        aFollowedCase()
                .when(unreached(april(16)).found(DebtBondage, NOT_SEEN).complete())
                .refused("not-seen-without-hearing", DebtBondage);
    }

    @Test
    void a_contact_outside_the_plan_completes_no_check() {
        aFollowedCase().when(unreached(april(16)).by(LETTER).complete()).refused("check-outside-the-plan");
        aFollowedCase().when(unreached(april(16)).notAsPlanned().complete()).refused("check-outside-the-plan");
    }

    @Test
    void a_check_needs_a_plan_that_the_person_did_not_take_back() {
        aCase().given(opened(MARCH_1))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)))
                .when(unreached(april(16)).complete())
                .refused("contact-plan-missing");
        aFollowedCase()
                .given(Check.heard(HIGH, april(16)).planConfirmed(false).completed())
                .given(scheduled(2, CheckKind.FURTHER, april(16), april(30)))
                .when(unreached(april(30)).number(2).complete())
                .refused("contact-plan-in-doubt");
    }

    @Test
    void no_check_runs_through_a_connection_or_a_private_person() {
        aFollowedCase()
                .when(unreached(april(16)).throughAConnection().complete())
                .refused("channel-through-a-connection");
        followed(report(MARCH_1).connectedTo(ConnectionKind.EMPLOYER))
                .given(planned(APRIL_9, WORKPLACE_VISIT))
                .when(unreached(april(16)).by(WORKPLACE_VISIT).complete())
                .refused("channel-through-a-connection");
        followed(report(MARCH_1).by(SourceCategory.CITIZEN))
                .given(planned(APRIL_9, THROUGH_REPORTING_ORGANISATION))
                .when(unreached(april(16)).by(THROUGH_REPORTING_ORGANISATION).complete())
                .refused("reporter-is-a-private-person");
    }

    @Test
    void a_check_says_how_the_person_was_tried() {
        aFollowedCase().when(search(april(16)).complete()).refused("contact-missing");
        aFollowedCase().when(search(april(16)).by(PHONE).complete()).refused("contact-missing");
    }

    @Test
    void where_no_channel_is_safe_a_check_is_a_search() {
        aFollowedCase()
                .given(planned(APRIL_9), noSafeChannel(april(10)))
                .when(search(april(16)).complete())
                .then(CheckCompleted.class, CheckScheduled.class);
    }

    @Test
    void where_nobody_knows_who_it_is_a_check_is_a_search() {
        aCase().given(report(MARCH_1).aboutSomeoneNobodyKnows().opened())
                .given(decided(DISMISSED, PERSON_NOT_IDENTIFIED, APRIL_9), firstCheck(APRIL_9, april(16)))
                .when(search(april(16)).complete())
                .then(CheckCompleted.class, CheckScheduled.class);
    }

    @Test
    void rights_information_that_was_owed_is_given_at_the_first_contact() {
        var owed = aCase().given(opened(MARCH_1), planned(MARCH_2, PHONE))
                .given(decided(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9), firstCheck(APRIL_9, april(16)));
        owed.when(Check.heard(LOW, april(16)).complete()).refused("rights-information-owed");
        owed.when(Check.heard(LOW, april(16)).rightsTold("ne").complete())
                .then(CheckCompleted.class, RightsInformationGiven.class, CheckScheduled.class);
        owed.when(unreached(april(16)).complete()).accepted();
    }

    @Test
    void rights_information_once_given_is_owed_no_more() {
        aFollowedCase().when(Check.heard(LOW, april(16)).complete()).accepted();
    }

    @Test
    void nobody_was_told_at_a_check_that_did_not_hear_the_person() {
        aFollowedCase().when(unreached(april(16)).rightsTold("sr").complete()).refused("handed-to-someone-else");
        aFollowedCase()
                .when(Check.heard(HIGH, april(16)).rightsTold("?").complete())
                .refused("unknown-language");
    }

    @Test
    void only_the_check_that_is_owed_is_completed() {
        aFollowedCase()
                .when(unreached(april(16)).called(The.id("another check")).complete())
                .refused("check-not-open");
        aFollowedCase()
                .given(unreached(april(16)).risk(HIGH).completed())
                .given(scheduled(2, CheckKind.FURTHER, april(16), april(30)))
                .when(unreached(april(17)).number(1).complete())
                .refused("check-not-open");
    }

    @Test
    void without_a_negative_decision_there_is_no_follow_up() {
        aCase().given(opened(MARCH_1)).when(unreached(april(16)).complete()).refused("no-negative-decision");
        aCase().given(opened(MARCH_1), decided(IDENTIFIED, null, MARCH_9))
                .when(unreached(april(16)).complete())
                .refused("no-negative-decision");
    }

    @Test
    void nothing_is_recorded_in_a_follow_up_that_ended() {
        aFollowedCase()
                .given(ended(april(16)))
                .when(unreached(april(17)).complete())
                .refused("follow-up-ended");
    }

    @Test
    void the_future_is_refused() {
        aFollowedCase().today(april(15)).when(unreached(april(16)).complete()).refused("in-the-future");
        aFollowedCase()
                .today(april(16))
                .now("12:00")
                .when(unreached(april(16)).at("13:00").complete())
                .refused("in-the-future");
    }

    @Test
    void an_auditor_completes_nothing() {
        aFollowedCase().when(unreached(april(16)).complete(), auditor()).refused("role-may-not");
    }
}
