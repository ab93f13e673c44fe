package org.followthrough.followup.write.declarelost;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Check.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.FollowUp.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.CheckKind.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.codes.WakeReason.*;

import java.time.LocalDate;
import org.followthrough.casefile.write.CaseFixture;
import org.followthrough.codes.WakeReason;
import org.followthrough.outreach.events.ContactAttempted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule F6, from the declaration on: a pause, no end. */
class WakingFollowUpTest {

    private static final LocalDate LOST_ON = day("2027-05-03");

    /** The desk search is due on 28 April 2028. */
    private static CaseFixture aLostPerson() {
        return aCase().given(opened(MARCH_1), planned(MARCH_2, PHONE))
                .given(decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9), firstCheck(APRIL_9, april(16)))
                .given(lostProposed(LOST_ON, caseworker()), declaredLost(LOST_ON, caseworker()))
                .given(scheduled(2, DESK_SEARCH, LOST_ON, day("2028-04-28")))
                .today(day("2028-12-29"));
    }

    @ParameterizedTest
    @EnumSource(WakeReason.class)
    void whatever_is_heard_of_a_lost_person_wakes_the_follow_up_within_a_working_day(WakeReason reason) {
        var friday = day("2027-06-04");
        aLostPerson()
                .when(wake(friday, reason))
                .then(woken(friday, reason), schedules(3, AFTER_WAKING, friday, day("2027-06-07"), HIGH));
    }

    @Test
    void reaching_the_person_is_word_from_the_person() {
        var monday = day("2027-06-07");
        aLostPerson()
                .when(attempt(PHONE, REACHED, monday).record())
                .then(
                        attempt(PHONE, REACHED, monday).madeByTheCommand().recorded(),
                        woken(monday, WORD_FROM_PERSON),
                        schedules(3, AFTER_WAKING, monday, day("2027-06-08"), HIGH));
        aLostPerson().when(attempt(PHONE, NO_ANSWER, monday).record()).then(ContactAttempted.class);
    }

    @Test
    void waking_never_puts_off_a_search_that_is_due_sooner_or_overdue() {
        var late = day("2028-06-05");
        aLostPerson()
                .when(wake(late, MATCH))
                .then(woken(late, MATCH), schedules(3, AFTER_WAKING, late, day("2028-04-28"), HIGH));
    }

    @Test
    void only_a_lost_person_is_woken() {
        aCase().given(opened(MARCH_1), decided(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .given(firstCheck(APRIL_9, april(16)))
                .when(wake(APRIL_9, MATCH))
                .refused("not-lost");
        aLostPerson().given(woken(LOST_ON, MATCH)).when(wake(LOST_ON, MATCH)).refused("not-lost");
    }

    @Test
    void the_future_is_refused() {
        aLostPerson().today(LOST_ON).when(wake(LOST_ON.plusDays(1), MATCH)).refused("in-the-future");
        aLostPerson().when(wake(LOST_ON, MATCH), auditor()).refused("role-may-not");
    }

    @Test
    void a_desk_search_makes_no_contact_and_schedules_the_next_a_year_on() {
        var day = day("2028-04-28");
        aLostPerson()
                .when(search(day).number(2).complete())
                .then(
                        search(day).number(2).risk(HIGH).completed(),
                        schedules(3, DESK_SEARCH, day, day("2029-04-27"), HIGH));
        aLostPerson().when(unreached(day).number(2).complete()).refused("desk-search-makes-no-contact");
        aLostPerson().when(search(day).number(2).by(PHONE).complete()).refused("desk-search-makes-no-contact");
    }

    @Test
    void who_woke_is_followed_by_the_plan_again() {
        var tuesday = day("2027-06-08");
        aLostPerson()
                .given(woken(day("2027-06-07"), MATCH), scheduled(3, AFTER_WAKING, day("2027-06-07"), tuesday))
                .when(unreached(tuesday).number(3).complete())
                .then(
                        unreached(tuesday).number(3).risk(HIGH).completed(),
                        schedules(4, FURTHER, tuesday, day("2027-06-23"), HIGH));
    }
}
