package org.followthrough.followup.read.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.intake.entries.AssignmentEntry;
import org.followthrough.platform.staff.StaffDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class MyCasesPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Test
    void what_a_review_owes_leads_to_the_review() {
        UUID bojan = staff.now().byLogin("bojan").orElseThrow().id();
        GivenCase given = cases.reviewAskedFor(TODAY.minusDays(1)).after("goran", id -> new AssignmentEntry(id, bojan));
        await().untilAsserted(() -> assertThat(browser.open("bojan", "/my-cases")
                        .document()
                        .select("a[href=" + given.href("review") + "]")
                        .eachText())
                .containsExactlyInAnyOrder("Answer whether a review is admitted", "Decision on a review"));
    }

    @Test
    void what_protection_owes_leads_to_where_it_is_answered_and_shows_its_hour() {
        UUID bojan = staff.now().byLogin("bojan").orElseThrow().id();
        GivenCase given = cases.opened(TODAY.minusDays(2)).after("goran", id -> new AssignmentEntry(id, bojan));
        await().untilAsserted(() -> assertThat(row(given, "protection"))
                .containsPattern("Decision on interim protection \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d in 1 day"));
        given.after("bojan", id -> GivenCases.measure(id, ProtectionMeasure.LEGAL_AID));
        await().untilAsserted(() -> assertThat(row(given, "protection/measures/" + given.standingMeasure()))
                .contains("Another look at a protection measure", "in 30 days"));
        assertThat(row(given, "protection")).isEmpty();
    }

    private String row(GivenCase given, String link) {
        return browser.open("bojan", "/my-cases")
                .document()
                .select("tr:has(a[href=" + given.href(link) + "])")
                .text();
    }
}
