package org.followthrough.access.read.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule E5 on its pages. */
@WholeApplication
class DisclosurePagesTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    private ShownPage disclose(GivenCase given, String because) {
        var form = browser.open("goran", given.href("disclosures/new")).form();
        String asker = browser.open("goran", given.href("disclosures/new"))
                .document()
                .select("input[name=askedBy]")
                .first()
                .val();
        return form.with("authority", "POLICE")
                .with("name", "Station of the town")
                .with("legalGround", "Order of the court")
                .with("data", "IDENTITY", "WHEREABOUTS")
                .with("consent", "DECLINED")
                .with("personTold", "yes")
                .with("whereaboutsBecause", because)
                .with("askedBy", asker)
                .send();
    }

    @Test
    void a_supervisor_discloses_what_somebody_else_asked_for_and_the_person_may_see_it() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        ShownPage again = disclose(given, "");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("whereaboutsBecause")).contains("consent");
        assertThat(disclose(given, "A life is at risk").redirect()).isEqualTo(given.href("disclosures"));

        ShownPage list = browser.open("ana", given.href("disclosures"));
        assertThat(list.text())
                .contains("Police", "Station of the town", "Order of the court", "Whereabouts", "A life is at risk");
        assertThat(browser.open("ana", "/cases/" + given.reference().inUrls()).text())
                .contains("Disclosed to an authority");
    }

    @Test
    void the_paper_tells_whoever_finds_it_of_no_case() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        disclose(given, "A life is at risk");
        for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
            ShownPage paper = browser.open("ana", given.href("disclosures/paper") + "?lang=" + language);
            assertThat(paper.status()).isEqualTo(200);
            assertThat(paper.document().select("h1")).hasSize(1);
            assertThat(paper.document().select("section li")).hasSize(2);
            assertThat(paper.document().title() + paper.text())
                    .doesNotContainIgnoringCase("followthrough")
                    .doesNotContainIgnoringCase("traffick")
                    .doesNotContain(given.reference().toString(), "Order of the court", "A life is at risk", "??");
        }
    }

    @Test
    void nobody_chooses_themselves_and_only_a_supervisor_authorises() {
        GivenCase given = cases.opened(TODAY.minusDays(20));
        assertThat(browser.open("ana", given.href("disclosures/new")).status()).isEqualTo(403);
        assertThat(browser.open("goran", given.href("disclosures/new"))
                        .document()
                        .select("label")
                        .eachText())
                .contains("Ana Primer")
                .doesNotContain("Goran Primer");
    }
}
