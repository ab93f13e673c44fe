package org.followthrough.followup.read.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.followthrough.casefile.read.form.ActingViewer;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.CaseAtHand;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.register.read.answer.FindReturnCode;
import org.followthrough.register.read.answer.ReturnCode;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class CardPageTest {

    private static final String TELEPHONE = "+381 60 000 0000";

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private Protocol protocol;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private ActingViewer acting;

    @Test
    void the_card_shows_two_numbers_and_not_one_word() {
        GivenCase given = cases.opened(TODAY);
        assertThat(browser.open("ana", given.href("card")).text()).contains(TELEPHONE, code(given));
        ShownPage printed = browser.open("ana", given.href("card/print"));
        assertThat(printed.document().body().text()).isEqualTo(TELEPHONE + " " + code(given));
    }

    @Test
    void without_a_telephone_number_nothing_is_printed() {
        GivenCase given = cases.opened(TODAY);
        StaffMember ana = staff.now().byLogin("ana").orElseThrow();
        var at = new CaseAtHand(
                given.reference(), given.id(), given.timeline(), given.facts(), ana, acting.of(ana), protocol);
        assertThat(new CardPage(queries, " ").print(at).getViewName()).isEqualTo("followup/card");
    }

    @Test
    void whoever_hears_the_code_finds_the_case() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        ShownPage form = browser.open("emil", "/returns/new");
        for (String typed : new String[] {
            code(given), code(given).replace(" ", ""), code(given).replace(' ', '-')
        }) {
            assertThat(form.form()
                            .with("reference", typed)
                            .with("what", "return")
                            .send()
                            .redirect())
                    .isEqualTo(given.href("return"));
        }
    }

    @Test
    void what_a_reporting_organisation_brings_under_the_code_waits_for_staff_and_it_sees_no_case() {
        GivenCase given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        String said = "Came to us " + given.id();
        browser.open("jelena", "/returns/new")
                .form()
                .with("reference", code(given))
                .with("said", said)
                .send();
        await().until(() -> waiting().anyMatch(page -> page.contains(said)));
        assertThat(given.facts().followUp().returnedOn()).isNull();
        assertThat(browser.open("jelena", given.href("card")).status()).isEqualTo(403);
    }

    private Stream<String> waiting() {
        return browser.open("goran", "/hearsay").document().select("main a[href^=/hearsay/]").eachAttr("href").stream()
                .map(one -> browser.open("goran", one).text());
    }

    @Test
    void a_code_that_nobody_was_given_is_refused_in_words() {
        ShownPage again = browser.open("emil", "/returns/new")
                .form()
                .with("reference", "000 000 000 001")
                .with("what", "return")
                .send();
        assertThat(again.errorAt("reference")).startsWith("No case bears this number or code.");
    }

    private String code(GivenCase given) {
        return queries.query(new FindReturnCode(given.id()), ResponseTypes.optionalInstanceOf(ReturnCode.class))
                .join()
                .orElseThrow()
                .toString();
    }
}
