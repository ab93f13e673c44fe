package org.followthrough.casefile.read.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.List;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.risk.entries.DesignationEntry;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CaseActionsTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private CaseActions actions;

    @Autowired
    private StaffDirectory staff;

    @Test
    void before_a_plan_nobody_is_offered_a_contact() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        assertThat(offered(given, "ana"))
                .contains("plan", "search", "decide", "take")
                .doesNotContain("attempt", "check");
        assertThat(offered(given.after("ana", GivenCases::plan), "ana")).contains("change-plan", "attempt");
    }

    @Test
    void what_needs_a_supervisor_is_offered_to_supervisors() {
        GivenCase given = cases.opened(TODAY.minusDays(20)).after("ana", GivenCases::planWithoutASafeWay);
        assertThat(offered(given, "ana")).doesNotContain("no-safe-channel", "extend-limit", "assign");
        assertThat(offered(given, "goran")).contains("no-safe-channel", "extend-limit", "assign");
    }

    @Test
    void a_proposal_is_answered_by_another_supervisor_and_looked_at_by_the_rest() {
        GivenCase given = cases.proposed(TODAY.minusDays(60), "goran");
        assertThat(offered(given, "dunja")).startsWith("sign-off").doesNotContain("decide");
        assertThat(offered(given, "goran")).startsWith("see-proposal");
        assertThat(offered(given, "ana")).startsWith("see-proposal");
    }

    @Test
    void after_a_negative_decision_the_follow_up_comes_first() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        assertThat(offered(given, "ana"))
                .startsWith("check", "deliver")
                .contains("acknowledge")
                .doesNotContain("decide");
        assertThat(offered(given.checkedHeard(TODAY, RiskLevel.LOW), "ana"))
                .as("the next check is far ahead")
                .doesNotContain("check");
    }

    @Test
    void lost_and_ended_are_offered_when_the_checks_allow_it() {
        assertThat(offered(cases.searchedFor(), "ana")).contains("propose-lost");
        assertThat(offered(cases.lost(), "ana")).contains("wake").doesNotContain("propose-lost");
        GivenCase given = cases.notRecognised(TODAY.minusDays(500), TODAY.minusDays(450))
                .checkedHeard(TODAY.minusDays(445), RiskLevel.NONE)
                .checkedHeard(TODAY.minusDays(300), RiskLevel.NONE);
        assertThat(offered(given, "goran")).contains("end-follow-up");
        assertThat(offered(given, "ana")).doesNotContain("end-follow-up");
    }

    @Test
    void a_review_is_asked_for_after_a_negative_decision_and_then_looked_at() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        assertThat(offered(given, "ana")).contains("request-review", "return").doesNotContain("see-review");
        assertThat(offered(given, "emil")).containsExactly("request-review", "return");
        GivenCase asked = cases.reviewAskedFor(TODAY.minusDays(3));
        assertThat(offered(asked, "ana")).contains("see-review").doesNotContain("request-review");
        assertThat(offered(asked, "emil")).containsExactly("see-review", "return");
        assertThat(offered(asked, "ivan")).isEmpty();
    }

    @Test
    void protection_is_offered_first_while_it_is_owed_and_looked_at_afterwards() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        assertThat(offered(given, "ana")).startsWith("decide-protection").doesNotContain("see-protection");
        given.after("ana", id -> GivenCases.measure(id, ProtectionMeasure.LEGAL_AID));
        assertThat(offered(given, "ana")).contains("see-protection").doesNotContain("decide-protection");
    }

    @Test
    void whether_a_person_is_at_risk_is_for_supervisors_to_say() {
        GivenCase given = cases.atRiskAnswerOwed();
        assertThat(offered(given, "goran")).startsWith("answer-at-risk").doesNotContain("designate-at-risk");
        assertThat(offered(given, "ana")).doesNotContain("answer-at-risk");
        given.after("goran", id -> new DesignationEntry(id, TODAY, "The debt goes on"));
        assertThat(offered(given, "goran")).startsWith("decide-protection").contains("renew-at-risk");
        assertThat(offered(cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10)), "goran"))
                .contains("designate-at-risk");
    }

    @Test
    void those_who_do_not_work_on_cases_are_offered_nothing() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        for (String login : List.of("emil", "ivan", "jelena", "katarina")) {
            assertThat(offered(given, login)).as(login).isEmpty();
        }
    }

    @Test
    void each_action_on_the_case_page_leads_to_a_page_that_fits() {
        for (GivenCase given : List.of(
                cases.planned(TODAY.minusDays(20)),
                cases.proposed(TODAY.minusDays(60)),
                cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10)),
                cases.reviewAskedFor(TODAY.minusDays(3)),
                cases.atRiskAnswerOwed(),
                cases.lost())) {
            ShownPage page = browser.open("goran", "/cases/" + given.reference().inUrls());
            List<String> links = page.document()
                    .select("nav[aria-labelledby=actions-title] a")
                    .eachAttr("href");
            assertThat(links).hasSizeGreaterThan(4);
            for (String link : links) {
                ShownPage form = browser.open("goran", link);
                assertThat(form.status()).as(link).isEqualTo(200);
                assertThat(form.document().select("main form, main table, main p > a"))
                        .as(link)
                        .isNotEmpty();
            }
        }
    }

    private List<String> offered(GivenCase given, String login) {
        StaffMember viewer = staff.now().byLogin(login).orElseThrow();
        return actions.of(given.facts(), viewer).stream()
                .map(action -> action.key().replace("casefile.action.", ""))
                .toList();
    }
}
