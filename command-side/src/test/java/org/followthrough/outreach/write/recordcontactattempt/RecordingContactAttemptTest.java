package org.followthrough.outreach.write.recordcontactattempt;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;

import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.casefile.write.Outreach;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.SourceCategory;
import org.junit.jupiter.api.Test;

class RecordingContactAttemptTest {

    private static CaseFixture aPlannedCase() {
        return aCase().given(opened(MARCH_1), Outreach.planned(MARCH_2, PHONE, MESSAGE));
    }

    @Test
    void an_attempt_within_the_plan_counts() {
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).record())
                .then(attempt(PHONE, NO_ANSWER, MARCH_3).madeByTheCommand().recorded());
    }

    @Test
    void before_any_attempt_a_contact_plan_says_what_is_safe() {
        aCase().given(opened(MARCH_1))
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).record())
                .refused("contact-plan-missing");
    }

    @Test
    void an_attempt_outside_the_plan_is_recorded_and_does_not_count() {
        aPlannedCase()
                .when(attempt(LETTER, NO_ANSWER, MARCH_3).record())
                .then(attempt(LETTER, NO_ANSWER, MARCH_3)
                        .notAsPlanned()
                        .madeByTheCommand()
                        .recorded());
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).notAsPlanned().record())
                .then(attempt(PHONE, NO_ANSWER, MARCH_3)
                        .notAsPlanned()
                        .madeByTheCommand()
                        .recorded());
    }

    @Test
    void a_channel_that_proved_unsafe_is_outside_the_plan_from_then_on() {
        aPlannedCase()
                .given(attempted(PHONE, UNSAFE_TO_CONTINUE, MARCH_3))
                .when(attempt(PHONE, NO_ANSWER, MARCH_5).record())
                .then(attempt(PHONE, NO_ANSWER, MARCH_5)
                        .notAsPlanned()
                        .madeByTheCommand()
                        .recorded());
    }

    @Test
    void the_plan_is_confirmed_at_each_contact() {
        aPlannedCase()
                .when(attempt(PHONE, REACHED, MARCH_3).planConfirmed(null).record())
                .refused("plan-not-confirmed");
    }

    @Test
    void a_plan_the_person_took_back_serves_no_further_attempt() {
        aPlannedCase()
                .given(attempt(PHONE, REACHED, MARCH_3).planConfirmed(false).recorded())
                .when(attempt(PHONE, NO_ANSWER, MARCH_5).record())
                .refused("contact-plan-in-doubt");
    }

    @Test
    void a_new_plan_settles_the_doubt() {
        aPlannedCase()
                .given(attempt(PHONE, REACHED, MARCH_3).planConfirmed(false).recorded())
                .given(Outreach.planned(MARCH_3, MESSAGE))
                .when(attempt(MESSAGE, NO_ANSWER, MARCH_5).record())
                .accepted();
    }

    @Test
    void the_employers_phone_is_refused() {
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).throughAConnection().record())
                .refused("channel-through-a-connection");
        aCase().given(report(MARCH_1).connectedTo(ConnectionKind.EMPLOYER).opened())
                .given(Outreach.planned(MARCH_2, PHONE))
                .when(attempt(WORKPLACE_VISIT, NO_ANSWER, MARCH_3).record())
                .refused("channel-through-a-connection");
    }

    @Test
    void going_through_the_reporter_never_means_a_private_person() {
        aCase().given(report(MARCH_1).by(SourceCategory.CITIZEN).opened())
                .given(Outreach.planned(MARCH_2, PHONE))
                .when(attempt(THROUGH_REPORTING_ORGANISATION, NO_ANSWER, MARCH_3)
                        .record())
                .refused("reporter-is-a-private-person");
    }

    @Test
    void a_private_reporter_is_no_hindrance_to_another_way_nor_is_an_organisation_that_reported() {
        aCase().given(report(MARCH_1).by(SourceCategory.CITIZEN).opened())
                .given(Outreach.planned(MARCH_2, PHONE))
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).record())
                .accepted();
        aCase().given(opened(MARCH_1), Outreach.planned(MARCH_2, THROUGH_REPORTING_ORGANISATION))
                .when(attempt(THROUGH_REPORTING_ORGANISATION, NO_ANSWER, MARCH_3)
                        .record())
                .accepted();
    }

    @Test
    void understood_means_in_a_named_language() {
        aPlannedCase()
                .when(attempt(PHONE, REACHED, MARCH_3)
                        .understoodWithoutSayingHow()
                        .record())
                .refused("language-missing");
        aPlannedCase()
                .when(attempt(PHONE, REACHED, MARCH_3)
                        .aloneAndUnderstood()
                        .in("!?")
                        .record())
                .refused("unknown-language");
        aPlannedCase()
                .when(attempt(PHONE, REACHED, MARCH_3)
                        .aloneAndUnderstood()
                        .in("fa-AF")
                        .record())
                .accepted();
    }

    @Test
    void evenings_weekends_and_holidays_are_out_of_hours_where_a_time_was_noted() {
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).at("18:00").record())
                .then(attempt(PHONE, NO_ANSWER, MARCH_3)
                        .at("18:00")
                        .outOfHours()
                        .madeByTheCommand()
                        .recorded());
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).at("17:59").record())
                .then(attempt(PHONE, NO_ANSWER, MARCH_3)
                        .at("17:59")
                        .madeByTheCommand()
                        .recorded());
        var easterMonday = april(13);
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, easterMonday).at("12:00").record())
                .then(attempt(PHONE, NO_ANSWER, easterMonday)
                        .at("12:00")
                        .outOfHours()
                        .madeByTheCommand()
                        .recorded());
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, easterMonday).record())
                .then(attempt(PHONE, NO_ANSWER, easterMonday).madeByTheCommand().recorded());
    }

    @Test
    void late_is_allowed_and_the_future_is_refused() {
        aPlannedCase()
                .today(day("2026-12-31"))
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).record())
                .accepted();
        aPlannedCase()
                .today(MARCH_3)
                .when(attempt(PHONE, NO_ANSWER, MARCH_5).record())
                .refused("in-the-future");
        aPlannedCase()
                .when(attempt(PHONE, NO_ANSWER, MARCH_1.minusDays(1)).record())
                .refused("before-the-report");
    }

    @Test
    void a_time_noted_for_today_has_passed() {
        aPlannedCase()
                .today(MARCH_3)
                .now("12:00")
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).at("12:00").record())
                .accepted();
        aPlannedCase()
                .today(MARCH_3)
                .now("12:00")
                .when(attempt(PHONE, NO_ANSWER, MARCH_3).at("12:01").record())
                .refused("in-the-future");
    }
}
