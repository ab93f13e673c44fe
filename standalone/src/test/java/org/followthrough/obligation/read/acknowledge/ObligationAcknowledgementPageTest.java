package org.followthrough.obligation.read.acknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ObligationKind;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.obligation.events.ObligationAcknowledged;
import org.followthrough.platform.staff.StaffDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ObligationAcknowledgementPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Test
    void acknowledging_needs_a_reason_and_leaves_it_overdue() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        String address = form(given, given.openCheck());
        ShownPage again = browser.open("goran", address).form().send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Say why it is overdue and what happens now");
        assertThat(again.form().with("because", "Ana is ill").send().redirect()).isNotNull();
        assertThat(given.facts().followUp().open().overdue(TODAY)).isTrue();
        assertThat(acknowledged(given)).isEqualTo(1);
    }

    @Test
    void a_decision_that_is_overdue_is_acknowledged_from_the_work_list_and_says_who_saw_it() {
        UUID bojan = staff.now().byLogin("bojan").orElseThrow().id();
        GivenCase given = cases.opened(TODAY.minusDays(60)).after("goran", id -> new AssignmentEntry(id, bojan));
        String address = form(given, given.owed(ObligationKind.DECISION).id());
        await().untilAsserted(() -> assertThat(row("/my-cases", given)).contains("Acknowledge"));
        assertThat(browser.open("bojan", "/my-cases").document().select("a[href=" + address + "]"))
                .hasSize(1);

        ShownPage page = browser.open("bojan", address);
        assertThat(page.text()).contains("Decision on the case", "days overdue", "It stays overdue");
        page.form().with("because", "The interpreter comes on Friday").send();
        await().untilAsserted(() -> assertThat(row("/my-cases", given)).contains("Seen by Bojan"));
        assertThat(browser.open("bojan", "/cases/" + given.reference().inUrls()).text())
                .contains("Overdue obligation acknowledged", "The interpreter comes on Friday");
    }

    @Test
    void the_named_reviewer_acknowledges_the_own_review_and_nothing_else() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(40));
        String review = form(given, given.owed(ObligationKind.REVIEW_DECISION).id());
        assertThat(browser.open("zorica", review).text()).contains("Your role does not allow this");
        assertThat(browser.open("emil", form(given, given.openCheck())).text())
                .contains("Your role does not allow this");

        assertThat(browser.open("emil", "/cases/" + given.reference().inUrls())
                        .document()
                        .select("a[href=" + review + "]"))
                .hasSize(1);
        ShownPage page = browser.open("emil", review);
        assertThat(page.form().sentBy("zorica").status()).isEqualTo(422);
        page.form().with("because", "A witness is abroad until Monday").send();
        assertThat(acknowledged(given)).isEqualTo(1);
    }

    @Test
    void what_is_not_overdue_is_not_acknowledged() {
        GivenCase given = cases.reviewTaken(TODAY.minusDays(2));
        assertThat(browser.open(
                                "goran",
                                form(
                                        given,
                                        given.owed(ObligationKind.REVIEW_DECISION)
                                                .id()))
                        .text())
                .contains("Nothing is overdue here");
        assertThat(browser.open("goran", given.href("obligations/x/acknowledgement"))
                        .status())
                .isEqualTo(400);
    }

    private static String form(GivenCase given, UUID obligation) {
        return given.href("obligations/" + obligation + "/acknowledgement");
    }

    private static long acknowledged(GivenCase given) {
        return given.timeline().entries().stream()
                .filter(entry -> entry.event() instanceof ObligationAcknowledged)
                .count();
    }

    private String row(String list, GivenCase given) {
        return browser.open("bojan", list)
                .document()
                .select("tr:has(a[href=/cases/" + given.reference().inUrls() + "])")
                .text();
    }
}
