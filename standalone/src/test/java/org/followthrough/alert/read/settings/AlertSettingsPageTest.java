package org.followthrough.alert.read.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.alert.read.wishes.Wish;
import org.followthrough.alert.read.wishes.Wishes;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.AlertKind;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.queryside.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class AlertSettingsPageTest {

    private static final String PATH = "/settings/alerts";

    @Autowired
    private Browser browser;

    @Autowired
    private Wishes wishes;

    @Autowired
    private StaffDirectory staff;

    @Test
    void what_is_wished_is_kept_and_shown_again() {
        ShownPage saved = browser.open("goran", PATH)
                .form()
                .with("language", Language.SERBIAN_LATIN)
                .with("address", "goran@example.org")
                .with("mailed", AlertKind.OVERDUE, AlertKind.ESCALATED)
                .send();
        assertThat(saved.followed().notice()).isNotEmpty();

        Wish wish = wish("goran");
        assertThat(wish.language()).isEqualTo(Language.SERBIAN_LATIN);
        assertThat(wish.address()).isEqualTo("goran@example.org");
        assertThat(wish.mailed()).containsExactlyInAnyOrder(AlertKind.OVERDUE, AlertKind.ESCALATED);
        var shown = browser.open("goran", PATH).form();
        assertThat(shown.value("address")).isEqualTo("goran@example.org");
        assertThat(shown.values("mailed")).containsExactlyInAnyOrder("OVERDUE", "ESCALATED");
        assertThat(shown.value("language")).isEqualTo("SERBIAN_LATIN");
    }

    @Test
    void a_webhook_is_given_a_key_that_stays_until_it_is_removed() {
        var form = browser.open("dunja", PATH).form().with("webhook", "https://hooks.example/a");
        form.with("posted", AlertKind.OVERDUE).send();
        String secret = wish("dunja").secret();
        assertThat(secret).hasSize(64);
        assertThat(browser.open("dunja", PATH).text()).contains(secret);

        browser.open("dunja", PATH)
                .form()
                .with("webhook", "https://hooks.example/b")
                .send();
        assertThat(wish("dunja").secret()).isEqualTo(secret);

        browser.open("dunja", PATH).form().with("webhook", "").with("posted").send();
        assertThat(wish("dunja").secret()).isNull();
    }

    @Test
    void a_test_is_queued_where_the_channel_is_set_up_and_refused_where_not() {
        browser.open("emil", PATH)
                .form()
                .with("webhook", "https://hooks.example/a")
                .with("address", "emil@example.org")
                .send();
        ShownPage page = browser.open("emil", PATH);
        assertThat(page.text()).contains("No mails are sent yet");
        assertThat(page.document().select("button[name=channel]").eachAttr("value"))
                .containsExactly("WEBHOOK");

        var button = page.form().forged("channel", "WEBHOOK");
        assertThat(browser.send("emil", PATH + "/tests", button.fields())
                        .followed()
                        .text())
                .contains("A test is on its way", "Waits to be sent");
        var mail = page.form().forged("channel", "EMAIL");
        assertThat(browser.send("emil", PATH + "/tests", mail.fields()).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "address, nobody, 'Enter an e-mail address, for example name@example.org'",
        "address, 'a@b.example, c@d.example', 'Enter an e-mail address, for example name@example.org'",
        "webhook, http://localhost:5432/, 'This server sends nothing to that address. Ask its administrator to allow the host'",
        "webhook, https://hooks.example@localhost/, 'This server sends nothing to that address. Ask its administrator to allow the host'"
    })
    void an_address_that_is_none_is_refused_and_comes_back(String field, String typed, String sentence) {
        ShownPage again = browser.open("vera", PATH).form().with(field, typed).send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt(field)).isEqualTo(sentence);
        assertThat(again.form().value(field)).isEqualTo(typed);
        assertThat(wish("vera").address()).isNull();
    }

    @Test
    void kinds_without_an_address_are_refused() {
        ShownPage again = browser.open("vera", PATH)
                .form()
                .with("mailed", AlertKind.OVERDUE)
                .with("posted", AlertKind.OVERDUE)
                .send();
        assertThat(again.errorAt("address")).isEqualTo("Enter an address, or choose no kind to be mailed");
        assertThat(again.errorAt("webhook")).startsWith("Enter the address of the webhook");
    }

    @Test
    void everyone_has_settings_in_every_language() {
        for (String login : new String[] {"ana", "goran", "emil", "ivan", "jelena", "katarina"}) {
            for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
                ShownPage shown = browser.open(login, PATH + "?lang=" + language);
                assertThat(shown.status()).isEqualTo(200);
                assertThat(shown.document().select("h1")).hasSize(1);
                assertThat(shown.document().text()).doesNotContain("??").doesNotContain("{0}");
            }
        }
    }

    private Wish wish(String login) {
        return wishes.of(staff.now().byLogin(login).orElseThrow().id());
    }
}
