package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of dates pass while the program is down; what it makes up for at its start is nothing to worry about. */
@Tag("endurance")
class ClockJumpTest {

    private static final String FAR_AHEAD = "--" + TestClock.moved(Duration.ofDays(200));

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void a_first_start_and_one_long_after_log_no_error_and_no_warning() throws Exception {
        try (FollowthroughProcess first = FollowthroughProcess.start(folder, RunningFollowthrough.DEMONSTRATION)
                .awaitReady()) {
            awaitQuiet(first);
            assertThat(first.worries()).isEmpty();
        }
        try (FollowthroughProcess later = FollowthroughProcess.start(
                        folder, RunningFollowthrough.DEMONSTRATION, FAR_AHEAD)
                .awaitReady()) {
            awaitQuiet(later);
            assertThat(later.worries()).isEmpty();
        }
    }

    /** For a while nothing is done, and each saga has read what was recorded last. */
    private static void awaitQuiet(FollowthroughProcess program) throws Exception {
        try (Connection database = program.database()) {
            await().during(Duration.ofSeconds(10)).until(() -> {
                try (var statement = database.createStatement();
                        var answer = statement.executeQuery("""
                                select not exists (
                                    select 1 from command_side.scheduled_tasks where task_name = 'AxonDeadline' and picked)
                                    and (select bool_and((convert_from(token, 'UTF8')::json ->> 'index')::bigint
                                        >= (select max(global_index) from event_store.domain_event_entry))
                                        from command_side.token_entry)
                                """)) {
                    return answer.next() && answer.getBoolean(1);
                }
            });
        }
    }
}
