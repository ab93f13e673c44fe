package org.followthrough.standalone.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.axoniq.axonserver.grpc.event.Event;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.standalone.RunningFollowthrough;
import org.followthrough.standalone.StandaloneStore;
import org.followthrough.standalone.demonstration.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Moves the demonstration to a real Axon Server, in whose context nothing may be that is still needed: it is emptied. */
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER",
        matches = ".+",
        disabledReason = "The move was not tried: set AXON_SERVER to host:port of an Axon Server.")
@EnabledIfEnvironmentVariable(
        named = "AXON_SERVER_HTTP",
        matches = ".+",
        disabledReason =
                "The move was not tried: set AXON_SERVER_HTTP to the HTTP host:port of an Axon Server in development"
                        + " mode whose events may all be removed.")
class MoveToAxonServerTest {

    private static final int CUT_SHORT_AT = 3 * EventCopy.EVENTS_PER_TRANSACTION;
    private static final Progress UNSEEN = (what, done, of) -> {};

    @TempDir
    static Path folder;

    private final Databases target = new Databases();

    @BeforeAll
    static void there_is_a_demonstration() {
        RunningFollowthrough.start(folder, RunningFollowthrough.DEMONSTRATION).close();
    }

    @BeforeEach
    void the_context_is_empty() throws Exception {
        Files.deleteIfExists(folder.resolve("moved.txt"));
        var purge = HttpRequest.newBuilder(
                        URI.create("http://" + System.getenv("AXON_SERVER_HTTP") + "/v1/devmode/purge-events"))
                .DELETE()
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(purge, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_move_that_was_cut_short_goes_on_and_ends_with_everything_there_once() {
        assertThatThrownBy(() -> move(cutShortAt("Copying the events", CUT_SHORT_AT)))
                .hasMessage("cut short");
        assertThat(there()).hasSize(CUT_SHORT_AT);
        assertThatThrownBy(() -> move(cutShortAt("Copying the tables", 1))).hasMessage("cut short");
        int all = there().size();

        assertThat(move(UNSEEN)).startsWith("Moved to ").contains("(0 of them copied now)", "key-encryption-key.json");
        try (StandaloneStore store = StandaloneStore.open(folder)) {
            assertThat(there()).hasSize(all).isEqualTo(here(store));
            tablesAreAlike(JdbcClient.create(store.database()));
            passwordsOpen(store);
            goesOnWhereItStopped(store, "query_side.token_entry", "read.alert.inbox");
            goesOnWhereItStopped(store, "command_side.token_entry", "automation.connection");
        }
        assertThat(move(UNSEEN)).endsWith("nothing left to copy.");
        assertThatThrownBy(() -> RunningFollowthrough.start(folder).close())
                .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                        .hasMessageContaining("Its record goes on there"));
    }

    @Test
    void events_of_others_refuse_the_move_and_no_more_is_written() {
        append(Event.newBuilder().setMessageIdentifier("another's").build());
        assertThatThrownBy(() -> move(UNSEEN))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("holds another event at position 0");
        assertThat(there()).hasSize(1);
        assertThat(target.sql()
                        .sql("select count(*) from pg_tables where schemaname = 'command_side'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_context_where_more_was_recorded_since_refuses_the_move() throws Exception {
        move(UNSEEN);
        Files.delete(folder.resolve("moved.txt"));
        append(Event.newBuilder().setMessageIdentifier("since then").build());
        assertThatThrownBy(() -> move(UNSEEN))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("holds 1 events more than this installation");
    }

    private MoveSettings settings() {
        return new GivenSettings(folder, System.getenv("AXON_SERVER"), target).build();
    }

    private String move(Progress progress) {
        return new Move(settings(), progress).run();
    }

    private static Progress cutShortAt(String part, int at) {
        return (what, done, of) -> {
            if (what.startsWith(part) && done == at) {
                throw new IllegalStateException("cut short");
            }
        };
    }

    private void append(Event event) {
        try (AxonServerContext context = AxonServerContext.connect(settings().axonServer())) {
            context.append(List.of(event));
        }
    }

    /** Id, place in its stream and payload of each, in order. */
    private List<String> there() {
        List<String> found = new ArrayList<>();
        try (AxonServerContext context = AxonServerContext.connect(settings().axonServer())) {
            long size = context.size();
            try (AxonServerContext.Reading events = context.readFrom(0)) {
                while (found.size() < size) {
                    Event event = events.next().getEvent();
                    found.add(String.join(
                            " ",
                            event.getMessageIdentifier(),
                            event.getAggregateIdentifier(),
                            String.valueOf(event.getAggregateSequenceNumber()),
                            HexFormat.of()
                                    .formatHex(event.getPayload().getData().toByteArray())));
                }
            }
        }
        return found;
    }

    private static List<String> here(StandaloneStore store) {
        return JdbcClient.create(store.database())
                .sql("select event_identifier || ' ' || aggregate_identifier || ' ' || sequence_number || ' '"
                        + " || encode(payload, 'hex') from event_store.domain_event_entry order by global_index")
                .query(String.class)
                .list();
    }

    private void tablesAreAlike(JdbcClient here) {
        for (Side side : Side.values()) {
            for (MovedTable table : side.tables()) {
                if (!table.name().equals("sign_in.credential")) {
                    String rows =
                            "select t::text from " + table.name() + " t where " + table.condition() + " order by 1";
                    assertThat(target.sql().sql(rows).query(String.class).list())
                            .as(table.name())
                            .isEqualTo(here.sql(rows).query(String.class).list());
                }
            }
        }
        assertThat(target.count("query_side.alert")).isPositive();
    }

    /** Nobody chose a password yet: those of the file do. */
    private void passwordsOpen(StandaloneStore store) {
        List<String> hashes = target.sql()
                .sql("select encoded from sign_in.credential where not given")
                .query(String.class)
                .list();
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        assertThat(store.firstPasswords()).hasSameSizeAs(hashes);
        assertThat(hashes)
                .anyMatch(hash -> encoder.matches(store.firstPasswords().get("ana"), hash));
    }

    /** Standalone may have been stopped before it had read the last event. */
    private void goesOnWhereItStopped(StandaloneStore store, String table, String processor) {
        long read = JdbcClient.create(store.database())
                .sql("select count(*) from event_store.domain_event_entry where global_index <= (select"
                        + " (convert_from(token, 'UTF8')::jsonb ->> 'index')::bigint from " + table
                        + " where processor_name = ?)")
                .param(processor)
                .query(Long.class)
                .single();
        assertThat(read).isPositive();
        assertThat(target.sql()
                        .sql("select convert_from(token, 'UTF8') from " + table + " where processor_name = ?")
                        .param(processor)
                        .query(String.class)
                        .list())
                .containsExactly("{\"globalIndex\":" + (read - 1) + "}");
    }
}
