package org.followthrough.review.read.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.Objects;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.followthrough.decision.entries.DeliveryEntry;
import org.followthrough.review.events.ReviewRequested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ReviewRequestPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void a_request_is_taken_down_and_leads_to_the_review() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage page = open("ana", given);
        assertThat(page.document().select("#window").text()).contains("no time limit for asking is running");
        ShownPage next = page.form()
                .with("requester", "PERSON")
                .with("ground", "RENEWED_RISK")
                .with("asked", "They are looking for me again")
                .send();
        assertThat(next.redirect()).isEqualTo(given.href("review"));
        assertThat(next.followed().notice()).contains("The request is recorded");
        assertThat(request(given).ground()).isEqualTo(ReviewGround.RENEWED_RISK);
        assertThat(given.facts().followUp().returnedOn())
                .as("a request of the person counts as reached")
                .isEqualTo(TODAY);
    }

    @Test
    void a_late_request_is_asked_why_and_then_taken() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(300), TODAY.minusDays(250))
                .after("ana", id -> new DeliveryEntry(id, TODAY.minusDays(240), "hi", ContactChannel.PHONE, true));
        ShownPage page = open("emil", given);
        assertThat(page.document().select("#window").text()).startsWith("The window for asking runs until ");
        ShownPage again = page.form()
                .with("requester", "REPRESENTATIVE")
                .with("ground", "OUTREACH_NOT_MET")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("lateBecause")).contains("A late request is still admitted");
        assertThat(again.form()
                        .with("lateBecause", "Nobody said it could be asked for")
                        .send()
                        .redirect())
                .isNotNull();
        assertThat(request(given).lateBecause()).isNotNull();
    }

    @Test
    void new_evidence_says_what_it_is() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage again = open("ana", given)
                .form()
                .with("requester", "SUPPORT_PROVIDER")
                .with("ground", "NEW_EVIDENCE")
                .send();
        assertThat(again.errorAt("newEvidence")).isEqualTo("Write down what the new evidence is.");
        assertThat(given.facts().review().open()).isNull();
    }

    @Test
    void who_asks_and_why_cannot_be_left_open() {
        ShownPage again = open("ana", cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10)))
                .form()
                .send();
        assertThat(again.errors()).containsExactly("Choose who asks", "Choose the ground");
    }

    @Test
    void only_a_supervisor_asks_ex_officio_and_nobody_for_the_system() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        assertThat(open("ana", given).document().select("input[name=requester]").eachAttr("value"))
                .doesNotContain("SUPERVISOR_EX_OFFICIO", "SYSTEM");
        ShownPage refused = open("ana", given)
                .form()
                .forged("requester", "SUPERVISOR_EX_OFFICIO")
                .with("ground", "RENEWED_RISK")
                .send();
        assertThat(refused.errorAt("requester")).startsWith("Only a supervisor may do this");
        open("goran", given)
                .form()
                .with("requester", "SUPERVISOR_EX_OFFICIO")
                .with("ground", "NOT_IN_LINE_WITH_GUIDANCE")
                .send();
        assertThat(request(given).requester()).isEqualTo(ReviewRequester.SUPERVISOR_EX_OFFICIO);
    }

    @Test
    void where_no_review_can_be_asked_for_the_page_says_so() {
        assertThat(open("ana", cases.opened(TODAY.minusDays(20))).text())
                .contains("Follow-up belongs to a negative decision");
        assertThat(open("ana", cases.reviewAskedFor(TODAY.minusDays(3))).text())
                .contains("A review of this decision is already going on");
    }

    private static ReviewRequested request(GivenCase given) {
        return Objects.requireNonNull(given.facts().review().open()).request();
    }

    private ShownPage open(String login, GivenCase given) {
        return browser.open(login, given.href("review/new"));
    }
}
