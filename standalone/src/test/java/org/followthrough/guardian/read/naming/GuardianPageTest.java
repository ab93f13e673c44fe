package org.followthrough.guardian.read.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.AgeGroup;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.SourceCategory;
import org.followthrough.connection.entries.AddedConnectionEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule F8 on its page. */
@WholeApplication
class GuardianPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    private GivenCase child() {
        return cases.opened(TODAY.minusDays(20), AgeGroup.CHILD, SourceCategory.CIVIL_SOCIETY);
    }

    @Test
    void a_guardian_is_named_and_the_case_says_who() {
        GivenCase given = child();
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("Nobody named yet", "Name who acts for this child");
        name(given, "no", "Probna Starateljka");
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("Guardian named", "Guardian: Probna Starateljka", "Name another guardian");
    }

    @Test
    void rights_information_for_a_child_waits_for_the_guardian() {
        GivenCase given = child();
        assertThat(rights(given).status()).isEqualTo(422);
        assertThat(rights(given).document().text()).contains("Name the guardian first");
        name(given, "yes", "");
        assertThat(rights(given).status()).isEqualTo(302);
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("Through the guardian");
    }

    @Test
    void a_connection_is_refused_at_its_field_and_ends_a_guardians_part_when_learnt_later() {
        GivenCase given = child();
        String farm = "Primer Imanje " + given.id();
        given.after("ana", id -> new AddedConnectionEntry(id, TODAY, ConnectionKind.EMPLOYER, farm));
        assertThat(name(given, "no", farm).errorAt("name")).contains("a connection of the case");
        name(given, "no", "Probni Staratelj " + given.id());
        given.after(
                "ana",
                id -> new AddedConnectionEntry(
                        id, TODAY, ConnectionKind.ACCOMMODATION, "PROBNI STARATELJ " + given.id()));
        assertThat(browser.open("goran", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .contains("The guardian is a connection of the case", "Nobody: the one who was named");
    }

    @Test
    void nobody_acts_for_an_adult() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        assertThat(browser.open("ana", given.href("guardian")).document().text())
                .contains("This person is an adult");
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls())
                        .document()
                        .text())
                .doesNotContain("acts for this child");
    }

    private ShownPage name(GivenCase given, String authority, String name) {
        return browser.open("ana", given.href("guardian"))
                .form()
                .with("authority", authority)
                .with("name", name)
                .send();
    }

    private ShownPage rights(GivenCase given) {
        return browser.open("ana", given.href("rights-information/new"))
                .form()
                .with("language", "hi")
                .with("channel", "PHONE")
                .with("toldToThePerson", "yes")
                .send();
    }
}
