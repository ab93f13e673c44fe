package org.followthrough.casefile.read.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.SourceCategory;
import org.followthrough.platform.staff.StaffDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a form replaces is what its reader saw: an older form does not undo what a colleague wrote meanwhile. */
@WholeApplication
class ReplacingFormsTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private StaffDirectory staff;

    @Test
    void the_caseworker() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        var older = browser.open("goran", given.href("caseworker")).form();
        browser.open("vera", given.href("caseworker")).form().send();
        refused(
                older.with(
                        "caseworker", staff.now().byLogin("bojan").orElseThrow().id()),
                "Assigned to a caseworker");
        assertThat(given.facts().intake().caseworker())
                .isEqualTo(staff.now().byLogin("vera").orElseThrow().id());
    }

    @Test
    void the_guardian_of_a_child() {
        GivenCase given = cases.opened(TODAY.minusDays(5), AgeGroup.CHILD, SourceCategory.CIVIL_SOCIETY);
        var older = browser.open("ana", given.href("guardian")).form();
        browser.open("vera", given.href("guardian"))
                .form()
                .with("authority", "yes")
                .send();
        refused(older.with("authority", "no").with("name", "Primer Staratelj"), "Guardian named");
    }

    @Test
    void the_particulars_of_the_person() {
        GivenCase given = cases.opened(TODAY.minusDays(5));
        String form = given.href("corrections/new?entry=" + given.id());
        var older = browser.open("ana", form).form();
        browser.open("vera", form)
                .form()
                .with("because", "She said so")
                .with("person-1-gender", "Feminine")
                .send();
        refused(older.with("because", "His passport").with("person-1-birthYear", 1990), "Correction proposed");
    }

    @Test
    void the_review_date_of_a_measure() {
        GivenCase given = cases.opened(TODAY.minusDays(5))
                .after("ana", id -> GivenCases.measure(id, ProtectionMeasure.SAFE_ACCOMMODATION));
        String form = given.href("protection/measures/" + given.standingMeasure());
        var older = browser.open("ana", form).form();
        browser.open("vera", form)
                .form()
                .with("answer", "GOES_ON")
                .with("because", "Still needed")
                .on("reviewOn", TODAY.plusDays(5))
                .send();
        refused(
                older.with("answer", "GOES_ON").with("because", "Needed").on("reviewOn", TODAY.plusDays(25)),
                "Protection measure goes on");
    }

    private static void refused(FilledForm older, String changed) {
        ShownPage again = older.send();
        assertThat(again.status()).as(again.errors().toString()).isEqualTo(409);
        assertThat(again.document()
                        .select("section[aria-labelledby=changed-title] li")
                        .text())
                .contains(changed);
    }
}
