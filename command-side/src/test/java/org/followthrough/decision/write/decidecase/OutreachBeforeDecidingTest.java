package org.followthrough.decision.write.decidecase;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Correction.*;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Decided.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.SearchStep.*;
import static org.followthrough.outreach.facts.OutreachShortfall.*;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.DecisionReason;
import org.followthrough.decision.events.DecisionProposed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule D3, and rule C3 that it leans on. */
class OutreachBeforeDecidingTest {

    private static final Object[] NO_OUTREACH = {
        ATTEMPTS_TOO_FEW,
        DAYS_TOO_FEW,
        SPREAD_TOO_SHORT,
        CHANNELS_TOO_FEW,
        NONE_OUT_OF_HOURS,
        NOT_THROUGH_AN_ORGANISATION
    };

    @Test
    void a_case_is_not_dismissed_without_outreach() {
        aCase().given(opened(MARCH_1), attempted(PHONE, NO_ANSWER, MARCH_3))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .refused(
                        "outreach-not-met",
                        ATTEMPTS_TOO_FEW,
                        DAYS_TOO_FEW,
                        SPREAD_TOO_SHORT,
                        CHANNELS_TOO_FEW,
                        NONE_OUT_OF_HOURS,
                        NOT_THROUGH_AN_ORGANISATION);
    }

    @Test
    void the_refusal_says_how_much_the_protocol_asks_for() {
        var problems = aCase().given(opened(MARCH_1))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .problems();
        Assertions.assertThat(problems.get(0).parameters())
                .containsEntry("attempts", "3")
                .containsEntry("days", "2")
                .containsEntry("spread", "7")
                .containsEntry("channels", "2")
                .containsEntry("outOfHours", "1")
                .containsEntry("throughOrganisation", "1");
    }

    @Test
    void the_minimum_outreach_opens_the_way_to_a_decision() {
        aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .then(DecisionProposed.class);
    }

    @ParameterizedTest
    @EnumSource(DecisionReason.class)
    void the_minimum_outreach_is_asked_for_whatever_the_reason(DecisionReason reason) {
        aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9).subList(0, 2))
                .when(decide(DISMISSED, reason, MARCH_9))
                .refused("outreach-not-met", ATTEMPTS_TOO_FEW, SPREAD_TOO_SHORT, NOT_THROUGH_AN_ORGANISATION);
    }

    @Test
    void first_to_last_is_seven_days_apart() {
        aCase().given(opened(MARCH_1))
                .given(attempted(PHONE, NO_ANSWER, MARCH_3))
                .given(attempt(MESSAGE, NO_ANSWER, MARCH_5).outOfHours().recorded())
                .given(attempted(THROUGH_TRUSTED_ORGANISATION, NO_ANSWER, MARCH_9))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_10))
                .refused("outreach-not-met", SPREAD_TOO_SHORT);
        aCase().given(opened(MARCH_1))
                .given(attempted(PHONE, NO_ANSWER, MARCH_3))
                .given(attempt(MESSAGE, NO_ANSWER, MARCH_5).outOfHours().recorded())
                .given(attempted(THROUGH_TRUSTED_ORGANISATION, NO_ANSWER, MARCH_10))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_10))
                .then(DecisionProposed.class);
    }

    @Test
    void an_attempt_outside_the_plan_does_not_count() {
        var outreach = minimumOutreach(MARCH_9);
        aCase().given(opened(MARCH_1))
                .given(outreach.subList(0, 2))
                .given(attempt(THROUGH_REPORTING_ORGANISATION, NO_ANSWER, MARCH_9)
                        .notAsPlanned()
                        .recorded())
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .refused("outreach-not-met", ATTEMPTS_TOO_FEW, SPREAD_TOO_SHORT, NOT_THROUGH_AN_ORGANISATION);
    }

    @Test
    void an_attempt_that_stopped_as_unsafe_was_no_safe_attempt() {
        aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9).subList(0, 2))
                .given(attempted(THROUGH_REPORTING_ORGANISATION, UNSAFE_TO_CONTINUE, MARCH_9))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .refused("outreach-not-met", ATTEMPTS_TOO_FEW, SPREAD_TOO_SHORT, NOT_THROUGH_AN_ORGANISATION);
    }

    @Test
    void an_attempt_that_was_struck_out_does_not_count() {
        aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9))
                .given(struckOut(
                        attempted(THROUGH_REPORTING_ORGANISATION, NO_ANSWER, MARCH_9)
                                .attempt(),
                        MARCH_10,
                        caseworker()))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_10))
                .refused("outreach-not-met", ATTEMPTS_TOO_FEW, SPREAD_TOO_SHORT, NOT_THROUGH_AN_ORGANISATION);
    }

    @ParameterizedTest
    @EnumSource(
            value = ContactResult.class,
            names = {"REACHED", "REACHED_DECLINED"})
    void a_person_who_was_reached_is_not_called_not_located(ContactResult result) {
        aCase().given(opened(MARCH_1))
                .given(minimumOutreach(MARCH_9))
                .given(attempted(PHONE, result, MARCH_3))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, APRIL_9))
                .refused("person-was-reached");
    }

    @Test
    void hearing_the_person_takes_the_place_of_outreach() {
        aCase().given(opened(MARCH_1), heard(MARCH_3))
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .accepted();
    }

    @Test
    void reached_but_not_alone_or_not_understood_is_not_heard() {
        aCase().given(opened(MARCH_1), attempted(PHONE, REACHED, MARCH_3))
                .when(decide(NOT_IDENTIFIED, ELEMENTS_NOT_MET, APRIL_9))
                .refused("outreach-not-met", NO_OUTREACH);
    }

    @Test
    void recognition_needs_no_outreach() {
        aCase().given(opened(MARCH_1)).when(decide(IDENTIFIED, null, MARCH_3)).accepted();
    }

    @Test
    void where_nobody_knows_who_it_is_there_are_search_steps_instead() {
        var unknown = report(MARCH_1).aboutSomeoneNobodyKnows().opened();
        aCase().given(unknown)
                .when(decide(DISMISSED, PERSON_NOT_IDENTIFIED, MARCH_9))
                .refused(
                        "outreach-not-met",
                        REPORTING_ORGANISATION_NOT_ASKED_AGAIN,
                        CONNECTIONS_NOT_COMPARED,
                        SITE_OUTREACH_NOT_CONSIDERED);
        aCase().given(unknown)
                .given(searchedForWhoItIs(MARCH_5).subList(0, 2))
                .when(decide(DISMISSED, PERSON_NOT_IDENTIFIED, MARCH_9))
                .refused("outreach-not-met", SITE_OUTREACH_NOT_CONSIDERED);
        aCase().given(unknown)
                .given(searchedForWhoItIs(MARCH_5))
                .when(decide(DISMISSED, PERSON_NOT_IDENTIFIED, MARCH_9))
                .then(DecisionProposed.class);
    }

    @Test
    void a_plan_that_names_a_safe_channel_means_that_someone_knows_the_person() {
        aCase().given(report(MARCH_1).aboutSomeoneNobodyKnows().opened(), planned(MARCH_2, PHONE))
                .given(searchedForWhoItIs(MARCH_5))
                .when(decide(DISMISSED, PERSON_NOT_IDENTIFIED, MARCH_9))
                .refused("outreach-not-met", NO_OUTREACH);
    }

    @Test
    void search_steps_do_not_replace_attempts_for_a_person_who_is_known() {
        aCase().given(opened(MARCH_1))
                .given(searchedForWhoItIs(MARCH_5))
                .when(decide(DISMISSED, PERSON_NOT_IDENTIFIED, MARCH_9))
                .refused("outreach-not-met", NO_OUTREACH);
    }

    @Test
    void where_no_channel_is_safe_a_supervisors_name_and_a_search_without_contact_meet_it() {
        List<CaseEvent> unsafe = List.of(
                opened(MARCH_1),
                planned(MARCH_2, PHONE),
                attempted(PHONE, UNSAFE_TO_CONTINUE, MARCH_3),
                noSafeChannel(MARCH_5));
        aCase().given(unsafe)
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .refused("outreach-not-met", NOT_SEARCHED_WITHOUT_CONTACT);
        aCase().given(unsafe)
                .given(searched(SEARCHED_WITHOUT_CONTACT, MARCH_9))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .then(DecisionProposed.class);
    }

    @Test
    void a_plan_that_names_a_safe_channel_ends_the_search_without_contact() {
        aCase().given(opened(MARCH_1), planned(MARCH_2), noSafeChannel(MARCH_3))
                .given(searched(SEARCHED_WITHOUT_CONTACT, MARCH_3), planned(MARCH_5, MESSAGE))
                .when(decide(DISMISSED, PERSON_NOT_LOCATED, MARCH_9))
                .refused("outreach-not-met", NO_OUTREACH);
    }
}
