package org.followthrough.outreach.write.setcontactplan;

import static org.followthrough.casefile.write.Attempt.*;
import static org.followthrough.casefile.write.CaseFixture.aCase;
import static org.followthrough.casefile.write.Days.*;
import static org.followthrough.casefile.write.Outreach.*;
import static org.followthrough.casefile.write.Report.*;
import static org.followthrough.casefile.write.Staff.*;
import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.PlanBasis.*;

import org.followthrough.casefile.write.The;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.PlanBasis;
import org.followthrough.codes.SourceCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingContactPlanTest {

    @Test
    void until_the_person_has_spoken_the_reporting_organisations_advice_serves() {
        aCase().given(opened(MARCH_1))
                .today(MARCH_2)
                .when(plan(REPORTING_ORGANISATION, PHONE, LETTER))
                .then(planned(MARCH_2, PHONE, LETTER));
    }

    @Test
    void a_plan_may_say_that_no_channel_is_safe() {
        aCase().given(opened(MARCH_1))
                .today(MARCH_2)
                .when(plan(REPORTING_ORGANISATION))
                .then(planned(MARCH_2));
    }

    @Test
    void a_plan_on_the_persons_word_needs_a_person_who_was_reached() {
        aCase().given(opened(MARCH_1)).when(plan(PERSON, PHONE)).refused("person-has-not-spoken");
        aCase().given(opened(MARCH_1), attempted(PHONE, NO_ANSWER, MARCH_2))
                .when(plan(PERSON, PHONE))
                .refused("person-has-not-spoken");
        aCase().given(opened(MARCH_1), heard(MARCH_2))
                .today(MARCH_3)
                .when(plan(PERSON, MESSAGE))
                .then(planned(MARCH_3, PERSON, MESSAGE));
    }

    @Test
    void who_reports_themselves_has_spoken() {
        aCase().given(report(MARCH_1).by(SourceCategory.SELF_REPORT).opened())
                .when(plan(PERSON, PHONE))
                .accepted();
    }

    @Test
    void once_the_person_has_spoken_an_organisation_adds_no_channel() {
        aCase().given(opened(MARCH_1), planned(MARCH_1, PHONE, MESSAGE), heard(MARCH_2))
                .when(planInstead(REPORTING_ORGANISATION, PHONE, LETTER, EMAIL))
                .refused("person-has-spoken", LETTER, EMAIL);
    }

    @Test
    void an_organisation_may_still_warn_of_a_channel() {
        aCase().given(opened(MARCH_1), planned(MARCH_1, PHONE, MESSAGE), heard(MARCH_2))
                .today(MARCH_3)
                .when(planInstead(REPORTING_ORGANISATION, MESSAGE))
                .then(planned(MARCH_3, MESSAGE));
    }

    @Test
    void a_plan_replaces_the_one_that_was_seen_whatever_else_happened_since() {
        var seen = aCase().given(opened(MARCH_1), planned(MARCH_1, PHONE));
        seen.when(plan(REPORTING_ORGANISATION, MESSAGE)).refused("plan-changed-meanwhile");
        seen.when(plan(The.id("an older one"), REPORTING_ORGANISATION, MESSAGE)).refused("plan-changed-meanwhile");
        seen.given(attempted(PHONE, NO_ANSWER, MARCH_2))
                .when(planInstead(REPORTING_ORGANISATION, MESSAGE))
                .accepted();
        aCase().given(opened(MARCH_1))
                .when(planInstead(REPORTING_ORGANISATION, PHONE))
                .refused("plan-changed-meanwhile");
    }

    @Test
    void no_channel_is_both_safe_and_never_used() {
        aCase().given(opened(MARCH_1)).when(planNever(PHONE, PHONE, MESSAGE)).refused("channel-safe-and-never", PHONE);
        aCase().given(opened(MARCH_1)).when(planNever(PHONE, MESSAGE)).accepted();
    }

    @Test
    void no_safe_channel_runs_through_the_employer_or_the_accommodation() {
        aCase().given(report(MARCH_1).connectedTo(ConnectionKind.EMPLOYER).opened())
                .when(plan(REPORTING_ORGANISATION, WORKPLACE_VISIT))
                .refused("channel-through-a-connection");
        aCase().given(report(MARCH_1).connectedTo(ConnectionKind.ACCOMMODATION).opened())
                .when(plan(REPORTING_ORGANISATION, HOME_VISIT))
                .refused("channel-through-a-connection");
        aCase().given(report(MARCH_1).connectedTo(ConnectionKind.ROUTE).opened())
                .when(plan(REPORTING_ORGANISATION, HOME_VISIT, WORKPLACE_VISIT))
                .accepted();
    }

    @Test
    void a_private_person_who_reported_is_no_safe_way() {
        aCase().given(report(MARCH_1).by(SourceCategory.CITIZEN).opened())
                .when(plan(REPORTING_ORGANISATION, THROUGH_REPORTING_ORGANISATION))
                .refused("reporter-is-a-private-person");
        aCase().given(opened(MARCH_1))
                .when(plan(REPORTING_ORGANISATION, THROUGH_REPORTING_ORGANISATION))
                .accepted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calling about the trafficking report",
                "Zovem zbog trgovine ljudima",
                "Зовем из Центра за заштиту жртава",
                "Followthrough survey"
            })
    void cover_wording_names_neither_trafficking_nor_the_centre_nor_this_system(String wording) {
        aCase().given(opened(MARCH_1)).when(planWithCover(wording)).refused("cover-wording-gives-away");
    }

    @Test
    void cover_wording_that_tells_a_stranger_nothing_serves() {
        aCase().given(opened(MARCH_1))
                .when(planWithCover("A survey about the bus line."))
                .accepted();
    }

    @Test
    void an_auditor_sets_no_plan() {
        aCase().given(opened(MARCH_1))
                .when(plan(PlanBasis.REPORTING_ORGANISATION, PHONE), auditor())
                .refused("role-may-not");
    }
}
