package org.followthrough.outreach.read.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class RightsInformationPageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Test
    void what_was_told_in_the_persons_language_is_stored() {
        GivenCase given = cases.planned(TODAY.minusDays(10));
        ShownPage page = open(given);
        assertThat(page.form().value("language")).as("the plan's language").isEqualTo("hi");
        ShownPage next = page.form()
                .with("channel", ContactChannel.PHONE)
                .with("toldToThePerson", "yes")
                .send();
        assertThat(next.redirect()).isNotNull();
        assertThat(given.facts().outreach().rightsGiven()).isTrue();
    }

    @Test
    void handed_to_someone_else_is_not_told() {
        GivenCase given = cases.planned(TODAY.minusDays(10));
        ShownPage again = open(given)
                .form()
                .with("channel", ContactChannel.PHONE)
                .with("toldToThePerson", "no")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("toldToThePerson")).startsWith("Left with someone else does not count");
        assertThat(given.facts().outreach().rightsGiven()).isFalse();
    }

    private ShownPage open(GivenCase given) {
        return browser.open("ana", given.href("rights-information/new"));
    }
}
