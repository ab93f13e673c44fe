package org.followthrough.standalone.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.followthrough.platform.clock.TestClock;
import org.followthrough.standalone.RunningFollowthrough;
import org.followthrough.standalone.StandaloneStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a move leaves behind follows from what it takes along. Shown without Axon Server: everything that is not copied is taken
 * out of a store, and the program starts on the rest.
 */
class BuiltAnewTest {

    /** Not comparable word by word: random ids of sagas, and moments at which things were done. */
    private static final Map<String, String> COMPARED = Map.of(
            "command_side.token_entry", "processor_name",
            "query_side.token_entry", "processor_name",
            "command_side.saga_entry", "saga_type",
            "command_side.saga_association", "association_key, association_value, saga_type",
            "command_side.scheduled_tasks", "task_name, execution_time");

    @TempDir
    Path folder;

    @Test
    void views_sagas_and_deadlines_come_back_the_same_and_nothing_is_told_or_done_twice() {
        Map<String, String> before;
        try (RunningFollowthrough app = RunningFollowthrough.start(folder, RunningFollowthrough.DEMONSTRATION)) {
            before = awaitQuiet(app);
        }
        assertThat(before).containsKeys("query_side.register", "query_side.alert", Side.EVENTS);
        try (StandaloneStore store = StandaloneStore.open(folder)) {
            takeOut(JdbcClient.create(store.database()));
        }
        try (RunningFollowthrough app = RunningFollowthrough.start(folder, RunningFollowthrough.DEMONSTRATION)) {
            assertThat(awaitQuiet(app)).isEqualTo(before);
        }
    }

    private static void takeOut(JdbcClient database) {
        for (String table : Side.BUILT_ANEW) {
            database.sql("alter table " + table + " disable trigger user").update();
            database.sql("delete from " + table
                            + (table.endsWith("token_entry") ? " where processor_name not in (:kept)" : ""))
                    .param("kept", List.of(Side.COMMAND.goesOn(), Side.QUERY.goesOn()))
                    .update();
        }
    }

    /** What every table says, once all events are read and no date has passed that nobody looked at. */
    private static Map<String, String> awaitQuiet(RunningFollowthrough app) {
        JdbcClient database = app.bean(JdbcClient.class);
        await().until(() -> allIsRead(app) && nothingIsDue(database));
        Map<String, String> said = new TreeMap<>();
        for (Side side : Side.values()) {
            side.tables().forEach(table -> said.put(table.name(), contents(database, table.name())));
        }
        Side.BUILT_ANEW.forEach(table -> said.put(table, contents(database, table)));
        said.put(Side.EVENTS, contents(database, Side.EVENTS));
        return said;
    }

    private static boolean allIsRead(RunningFollowthrough app) {
        var head = app.bean(EventStore.class).createHeadToken();
        return app.bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .map(TrackingEventProcessor.class::cast)
                .allMatch(processor -> !processor.processingStatus().isEmpty()
                        && processor.processingStatus().values().stream()
                                .allMatch(segment -> segment.isCaughtUp()
                                        && segment.getTrackingToken() != null
                                        && segment.getTrackingToken().covers(head)));
    }

    private static boolean nothingIsDue(JdbcClient database) {
        return database.sql("select not exists (select from command_side.scheduled_tasks where execution_time <= :now)")
                .param("now", TestClock.now().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static String contents(JdbcClient database, String table) {
        String what = COMPARED.getOrDefault(table, "t.*");
        return database.sql("select count(*) || ' ' || coalesce(md5(string_agg(r::text, chr(10) order by r::text)), '')"
                        + " from (select " + what + " from " + table + " t) r")
                .query(String.class)
                .single();
    }
}
