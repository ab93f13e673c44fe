package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is out of order is named to the administrator; with the data folder on a disk that has less room than it should. */
@ExtendWith(OutputCaptureExtension.class)
class HealthTest {

    private static final String VIEW = "read.alert.inbox";

    private static RunningFollowthrough app;

    @BeforeAll
    static void start(@TempDir Path data) {
        app = RunningFollowthrough.start(data, "--followthrough.disk.least-free=1000000TB");
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void the_disk_of_the_data_folder_is_named_where_it_is_full() throws Exception {
        assertThat(health().at("/components/diskSpace/status").asText()).isEqualTo("DOWN");
        assertThat(health().at("/components/diskSpace/details/path").asText()).contains("junit");
        assertThat(app.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void a_view_that_stopped_is_named() throws Exception {
        EventProcessor processor = app.bean(EventProcessingConfiguration.class)
                .eventProcessor(VIEW)
                .orElseThrow();
        processor.shutDown();
        try {
            assertThat(health().at("/components/processors/status").asText()).isEqualTo("DOWN");
            assertThat(ofProcessor(VIEW)).isEqualTo("stopped");
        } finally {
            processor.start();
        }
        await().until(() -> ofProcessor(VIEW).equals("up to date"));
    }

    @Test
    void events_that_a_view_set_aside_are_counted_under_its_name() throws Exception {
        JdbcClient database = app.bean(JdbcClient.class);
        database.sql("""
                        insert into query_side.dead_letter (letter_id, processing_group, sequence_identifier, sequence_index,
                            message_type, event_identifier, event_timestamp, payload_type, payload, enqueued_at, processing_started)
                        select n, :view, 'a case', n, 'event', n, '', '', '', '', '9999' from generate_series(1, 3) n
                        """).param("view", VIEW).update();
        try {
            assertThat(health().at("/components/setAside/details/events/" + VIEW)
                            .asInt())
                    .isEqualTo(3);
        } finally {
            database.sql("delete from query_side.dead_letter").update();
        }
        assertThat(health().at("/components/setAside/details/events").isEmpty()).isTrue();
    }

    /** What PostgreSQL says where it cannot make a file longer. */
    @Test
    void a_database_without_room_is_named_to_administrator_log_and_sender_and_readers_go_on(CapturedOutput log)
            throws Exception {
        JdbcClient database = app.bean(JdbcClient.class);
        SignedInReader goran = new SignedInReader(app);
        assertThat(health().at("/components/databaseDisk/status").asText()).isEqualTo("UP");
        database.sql("""
                        create function event_store.no_room() returns trigger language plpgsql as
                        $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$
                        """).update();
        database.sql("create trigger no_room before insert on event_store.domain_event_entry"
                        + " for each row execute function event_store.no_room()")
                .update();
        try {
            HttpResponse<String> report = report();
            assertThat(report.statusCode()).as(report.body()).isEqualTo(503);
            assertThat(health().at("/components/databaseDisk/status").asText()).isEqualTo("DOWN");
            assertThat(health().at("/components/databaseDisk/details/cause").asText())
                    .isEqualTo("PostgreSQL has no room left on its disk");
            assertThat(log).contains("PostgreSQL has no room left on its disk (SQLSTATE 53100)");
            assertThat(goran.answer("/cases").statusCode()).isEqualTo(200);
        } finally {
            database.sql("drop function event_store.no_room cascade").update();
        }
        assertThat(report().statusCode()).isEqualTo(201);
    }

    private static String ofProcessor(String name) throws Exception {
        return health().at("/components/processors/details/processors/" + name).asText();
    }

    private static JsonNode health() throws Exception {
        return new ObjectMapper()
                .readTree(app.get("/actuator/health", "katarina", app.passwordOf("katarina"))
                        .body());
    }

    private static HttpResponse<String> report() throws Exception {
        String report = """
                {"commandId": "%s", "receivedOn": "%s", "source": "EDUCATION", "exOfficio": false, "peopleMentioned": 1,
                 "persons": [{"exploitation": [], "reportedMethods": [], "connections": [], "particulars":
                     {"citizenships": [], "gender": "Feminine", "ageGroup": "ADULT", "ageBasis": "DECLARED"}}]}""".formatted(UUID.randomUUID(), TestClock.today());
        return app.post("/api/reports", "application/json", report, "goran", app.passwordOf("goran"));
    }
}
