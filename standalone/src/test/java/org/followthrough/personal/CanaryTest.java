package org.followthrough.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.followthrough.casefile.read.form.GivenCases.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.read.form.GivenCases;
import org.followthrough.casefile.read.form.WholeApplication;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.SearchStep;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.TypeOfExploitation;
import org.followthrough.intake.entries.PersonEntry;
import org.followthrough.intake.entries.ReportEntry;
import org.followthrough.outreach.entries.ContactAttemptEntry;
import org.followthrough.outreach.entries.SearchStepEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    private static final String NAME = "Kanarinac" + UUID.randomUUID();
    private static final String TEXT = "pesma" + UUID.randomUUID();

    @Autowired
    private GivenCases cases;

    @Autowired
    private JdbcClient database;

    @Test
    void neither_a_name_nor_a_text_is_found_in_any_table_or_in_the_log(CapturedOutput log) {
        var given = cases.reported(new ReportEntry(
                UUID.randomUUID(),
                TODAY.minusDays(90),
                SourceCategory.CIVIL_SOCIETY,
                false,
                NAME,
                1,
                TEXT,
                List.of(new PersonEntry(
                        List.of(TypeOfExploitation.ForcedLabour), Set.of(), null, NAME, NAME, List.of()))));
        given.after("ana", GivenCases::plan)
                .after(
                        "ana",
                        id -> new SearchStepEntry(
                                id, TODAY.minusDays(80), SearchStep.REPORTING_ORGANISATION_ASKED_AGAIN, TEXT))
                .after(
                        "ana",
                        id -> new ContactAttemptEntry(
                                id,
                                TODAY.minusDays(79),
                                null,
                                ContactChannel.PHONE,
                                ContactResult.NO_ANSWER,
                                true,
                                false,
                                false,
                                false,
                                null,
                                false,
                                null,
                                TEXT));
        await().until(() -> rows("query_side.timeline", given.id()) == given.events());

        assertThat(findings(NAME)).isEmpty();
        assertThat(findings(TEXT)).isEmpty();
        assertThat(log.getAll()).doesNotContain(NAME).doesNotContain(TEXT);
    }

    /** Tables of all schemas in which the word stands, as text or as bytes. */
    private Map<String, Integer> findings(String canary) {
        String bytes = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
        var found = new LinkedHashMap<String, Integer>();
        for (String table : tables()) {
            int rows = database.sql("select count(*) from " + table
                            + " t where t::text like '%' || :text || '%' or t::text like '%' || :bytes || '%'")
                    .param("text", canary)
                    .param("bytes", bytes)
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }

    private List<String> tables() {
        List<String> tables = database.sql("select table_schema || '.' || table_name from information_schema.tables"
                        + " where table_schema in ('event_store', 'command_side', 'query_side')"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        assertThat(tables).contains("event_store.domain_event_entry", "command_side.scheduled_tasks");
        return tables;
    }

    private long rows(String table, UUID caseId) {
        return database.sql("select count(*) from " + table + " where case_id = :case")
                .param("case", caseId)
                .query(Long.class)
                .single();
    }
}
