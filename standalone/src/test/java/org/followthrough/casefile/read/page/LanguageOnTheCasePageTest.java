package org.followthrough.casefile.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.util.UUID;
import org.followthrough.casefile.read.form.Browser;
import org.followthrough.casefile.read.form.GivenCase;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The language somebody was spoken to in tells one person from few, and is read by who reads names. */
@WholeApplication
class LanguageOnTheCasePageTest {

    @Autowired
    private Browser browser;

    @Autowired
    private GivenCases cases;

    @Autowired
    private JdbcClient database;

    @Test
    void a_language_is_named_to_those_who_work_on_the_case() {
        GivenCase given = cases.heard(TODAY.minusDays(10));

        assertThat(page("ana", given, "en")).contains("Language: Hindi");
        assertThat(page("ana", given, "sr-Cyrl")).contains("хинди");
        assertThat(page("ivan", given, "en"))
                .contains("Language: (not shown to your role)")
                .doesNotContain("Hindi");
    }

    @Test
    void an_erased_language_is_said_to_be_erased() {
        GivenCase given = cases.heard(TODAY.minusDays(10));
        toldInALanguageThatWasErased(given);

        assertThat(page("ana", given, "en")).contains("Language: (erased on 2 March 2026, 13:00)");
    }

    /** The last event once more, as it stands in the store when the key of its language is gone. */
    private void toldInALanguageThatWasErased(GivenCase given) {
        UUID subject = UUID.randomUUID();
        UUID act = UUID.randomUUID();
        database.sql("""
                        insert into command_side.subject_key (subject, state, made_at, erased_at)
                        values (:subject, 'ERASED', '2026-03-01T12:00:00Z', '2026-03-02T12:00:00Z')
                        """).param("subject", subject).update();
        database.sql("""
                        insert into event_store.domain_event_entry
                            (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                             payload_revision, payload, meta_data)
                        select :id, aggregate_identifier, sequence_number + 1, type, time_stamp, payload_type, payload_revision,
                            convert_to((convert_from(payload, 'UTF8')::jsonb
                                || jsonb_build_object('entry', :id)
                                || jsonb_build_object('language', convert_from(payload, 'UTF8')::jsonb -> 'language'
                                    || jsonb_build_object('s', :subject, 'a', :act)))::text, 'UTF8'),
                            convert_to((convert_from(meta_data, 'UTF8')::jsonb
                                || jsonb_build_object('commandId', :act))::text, 'UTF8')
                        from event_store.domain_event_entry
                        where aggregate_identifier = :case and payload_type = 'outreach.RightsInformationGiven'
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("subject", subject.toString())
                .param("act", act.toString())
                .param("case", given.id().toString())
                .update();
    }

    private String page(String login, GivenCase given, String language) {
        return browser.open(login, "/cases/" + given.reference().inUrls() + "?lang=" + language)
                .text();
    }
}
