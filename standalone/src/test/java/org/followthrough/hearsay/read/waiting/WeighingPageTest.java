package org.followthrough.hearsay.read.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.ShownPage;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that is brought is lost, and nothing takes effect on a stranger's case before staff have weighed it (rule J9). */
@WholeApplication
class WeighingPageTest {

    private static final String PATH = "/hearsay";

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private JdbcClient database;

    @Test
    void what_is_said_of_a_strangers_case_waits_rings_and_takes_effect_when_it_is_matched() {
        var given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        String said = brought(given.reference().toString());

        ShownPage asked = browser.open("goran", waiting(said));
        assertThat(given.facts().followUp().returnedOn()).isNull();
        assertThat(asked.text()).contains(said, given.reference().toString(), "Jelena Primer");
        await().untilAsserted(() -> assertThat(ringing()).contains("It waits to be weighed"));

        ShownPage sent = asked.form().with("weight", "MATCHED").send();

        assertThat(sent.redirect()).isEqualTo(PATH);
        await().untilAsserted(
                        () -> assertThat(given.facts().followUp().returnedOn()).isEqualTo(TODAY));
        assertThat(browser.open("goran", waitingAt(asked)).document().select("main form"))
                .isEmpty();
    }

    @Test
    void it_is_not_set_aside_without_a_reason_and_waits_no_more_with_one() {
        String address = waiting(brought("1999-0001/1"));
        ShownPage again = browser.open("ana", address)
                .form()
                .with("weight", "NOT_MATCHED")
                .send();
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("because")).isEqualTo("Write why it is not matched");

        again.form().with("because", "Nobody of that description").send();

        assertThat(links()).doesNotContain(address);
    }

    @Test
    void what_is_kept_in_mind_is_listed_on_and_matched_later() {
        var given = cases.notRecognised(TODAY.minusDays(60), TODAY.minusDays(10));
        String address = waiting(brought("somebody from the farm"));
        browser.open("ana", address)
                .form()
                .with("weight", "KEPT_IN_MIND")
                .with("because", "Perhaps one of two")
                .send();
        assertThat(links()).contains(address);

        ShownPage sent = browser.open("goran", address)
                .form()
                .with("weight", "MATCHED")
                .with("reference", given.reference())
                .send();

        assertThat(sent.redirect()).isEqualTo(PATH);
        assertThat(links()).doesNotContain(address);
    }

    @Test
    void a_case_that_it_does_not_fit_is_said_at_its_field_and_nothing_is_lost() {
        var ongoing = cases.opened(TODAY.minusDays(20));
        String address = waiting(brought(ongoing.reference().toString()));

        ShownPage again =
                browser.open("ana", address).form().with("weight", "MATCHED").send();

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.errorAt("reference")).isNotEmpty();
        assertThat(links()).contains(address);
    }

    @Test
    void only_those_who_work_on_cases_weigh_and_in_every_language() {
        String address = waiting(brought("1999-0002/1"));
        for (String login : new String[] {"jelena", "katarina", "ivan", "emil"}) {
            assertThat(browser.open(login, PATH).status()).as(login).isEqualTo(403);
            assertThat(browser.open(login, address).status()).as(login).isEqualTo(403);
        }
        assertThat(browser.open("ana", PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        for (String language : new String[] {"en", "sr-Cyrl", "sr-Latn"}) {
            for (String path : new String[] {PATH, address}) {
                ShownPage page = browser.open("ana", path + "?lang=" + language);
                assertThat(page.document().select("h1")).hasSize(1);
                assertThat(page.text()).doesNotContain("??");
            }
        }
    }

    @Test
    void words_that_somebody_copied_into_another_entry_in_the_database_are_not_shown() {
        String said = brought("1999-0003/1");
        String address = waiting(said);
        UUID copy = UUID.randomUUID();
        copied(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)), copy);

        await().until(() -> links().contains(PATH + "/" + copy));
        ShownPage page = browser.open("ana", PATH + "/" + copy);
        assertThat(page.text()).contains("not readable: this text was changed").doesNotContain(said, "1999-0003/1");
        assertThat(browser.open("ana", address).text()).contains(said);
    }

    /** Another stream holds the words of the first, as an entry of another command. */
    private void copied(UUID original, UUID copy) {
        database.sql("""
                        insert into event_store.domain_event_entry
                            (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                        select :copy, :copy, sequence_number, type, time_stamp, payload_type, payload_revision,
                            convert_to(jsonb_set(convert_from(payload, 'UTF8')::jsonb, '{hearsayId}', to_jsonb(:copy))::text, 'UTF8'),
                            convert_to(jsonb_set(convert_from(meta_data, 'UTF8')::jsonb, '{commandId}', to_jsonb(:copy))::text, 'UTF8')
                        from event_store.domain_event_entry
                        where aggregate_identifier = :original and payload_type = 'hearsay.HearsayTakenDown'
                        """)
                .param("original", original.toString())
                .param("copy", copy.toString())
                .update();
    }

    /** @return what was said, by which it is found */
    private String brought(String about) {
        String said = "Came to us " + UUID.randomUUID();
        ShownPage sent = browser.open("jelena", "/returns/new")
                .form()
                .with("reference", about)
                .with("said", said)
                .send();
        assertThat(sent.redirect()).isEqualTo("/returns/new");
        return said;
    }

    /** @return address of the one that says so */
    private String waiting(String said) {
        return await().until(
                        () -> links().stream()
                                .filter(link ->
                                        browser.open("goran", link).text().contains(said))
                                .findFirst()
                                .orElse(""),
                        link -> !link.isEmpty());
    }

    /** With the supervisor on duty: whose case it is nobody knows yet. */
    private String ringing() {
        return browser.open("dunja", "/alerts?kind=HEARSAY&state=FRESH").text();
    }

    private static String waitingAt(ShownPage page) {
        return page.document().select("main form").attr("action");
    }

    private List<String> links() {
        return browser.open("goran", PATH).document().select("main table a").eachAttr("href");
    }
}
