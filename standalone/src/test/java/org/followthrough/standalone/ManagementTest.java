package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Each command on a running system, then on a stopped one; cut short by kill -9, and called again. */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class ManagementTest {

    private static final String VIEW = "read.register.answer";

    @TempDir
    static Path folder;

    private static FollowthroughProcess program;
    private static final List<Process> COMMANDS = new ArrayList<>();

    @BeforeAll
    static void a_case_is_known() throws Exception {
        program = FollowthroughProcess.start(folder, "--followthrough.dead-letters.retry-every=PT1H")
                .awaitReady();
        report();
        await().until(() -> number("select count(*) from query_side.register") == 1);
    }

    @AfterAll
    static void all_end() throws Exception {
        for (Process command : COMMANDS) {
            command.destroyForcibly().waitFor();
        }
        program.close();
        if (Files.exists(data().resolve("postgres/postmaster.pid"))) {
            StandaloneStore.open(data()).close();
        }
    }

    @Test
    @Order(1)
    void words_that_are_no_command_are_answered_with_the_usage(CapturedOutput output) {
        for (String[] words : new String[][] {
            {"--help"},
            {"rebuild"},
            {"rebuild", "one", "two"},
            {"status", "now"},
            {"rotate"},
            {"rebuild", VIEW, "--help"}
        }) {
            assertThat(command(words)).as(String.join(" ", words)).isEqualTo(2);
        }
        assertThat(output.getErr()).contains("retry-set-aside [view]").contains("move ");
    }

    @Test
    @Order(2)
    void what_cannot_be_done_is_refused_with_a_sentence(CapturedOutput output) {
        assertThat(command("rebuild", "read.alert.inbox")).isEqualTo(1);
        assertThat(output.getErr()).contains("read.alert.inbox is never built anew");
        assertThat(command("rebuild", "read.register")).isEqualTo(1);
        assertThat(output.getErr()).contains("There is no view read.register. Views are read.alert.inbox,");
        assertThat(Followthrough.command("status", "--followthrough.data=" + folder.resolve("none")))
                .isEqualTo(1);
        assertThat(output.getErr())
                .contains("There is no standalone installation in")
                .doesNotContain("\tat ");
    }

    @Test
    @Order(3)
    void the_status_tells_how_a_running_system_fares(CapturedOutput output) {
        assertThat(command("status")).isZero();
        assertThat(output.getOut())
                .containsPattern("Data folder: +" + data() + ", in use")
                .containsPattern("Begun as: +real work, [0-9a-f-]{36}")
                .containsPattern("Key-encryption key: +[0-9a-f]{8}, wraps all keys")
                .containsPattern(VIEW + " +up to date")
                .containsPattern("saga.followup +up to date")
                .containsPattern("Set aside: +nothing");
    }

    @Test
    @Order(4)
    void a_rebuild_goes_on_without_the_command_that_asked_and_is_not_doubled(CapturedOutput output) throws Exception {
        try (Connection held = program.database()) {
            lock(held, "lock table query_side.register in share row exclusive mode");
            Process first = start("rebuild", VIEW);
            await().until(() ->
                    number("select count(taken_by) from query_side.task where subject = '" + VIEW + "'") == 1);
            first.destroyForcibly().waitFor();
            held.rollback();
        }
        await().until(() -> state("REBUILD").equals("DONE"));
        assertThat(number("select count(*) from query_side.register")).isEqualTo(1);

        assertThat(command("rebuild", VIEW)).isZero();
        assertThat(output.getOut())
                .contains("Done meanwhile")
                .containsPattern("Building " + VIEW + " anew: \\d+ of \\d+")
                .contains("is built anew.");
        assertThat(number("select count(*) from query_side.register")).isEqualTo(1);
    }

    @Test
    @Order(5)
    void a_retry_tells_what_was_taken_and_what_is_still_set_aside(CapturedOutput output) throws Exception {
        change("alter table query_side.sent_report add constraint none_taken check (false) not valid");
        report();
        await().until(() -> number("select count(*) from query_side.dead_letter") > 0);
        assertThat(command("status")).isZero();
        assertThat(output.getOut()).containsPattern("Set aside: +read.intake.sent: \\d events? of 1 cases? ");
        assertThat(command("retry-set-aside")).isEqualTo(1);
        assertThat(output.getOut()).containsPattern("Taken now: 0. Still set aside: [1-9]");

        change("alter table query_side.sent_report drop constraint none_taken");
        Process killed = start("retry-set-aside", "read.intake.sent");
        await().until(() -> number("select count(*) from query_side.task where subject = 'read.intake.sent'") == 1);
        killed.destroyForcibly().waitFor();
        assertThat(command("retry-set-aside", "read.intake.sent")).isZero();
        assertThat(output.getOut()).contains("Still set aside: 0.");
        assertThat(number("select count(*) from query_side.dead_letter")).isZero();
    }

    @Test
    @Order(6)
    void the_key_is_rotated_once_however_often_the_command_is_cut_short(CapturedOutput output) throws Exception {
        try (Connection held = program.database()) {
            lock(held, "select * from command_side.subject_key for update");
            Process first = start("rotate-key");
            await().until(() -> keys() == 2);
            first.destroyForcibly().waitFor();
            Process second = start("rotate-key");
            await().until(() -> said(second).contains("Wrapping keys anew"));
            held.rollback();
            assertThat(second.waitFor()).isZero();
        }
        assertThat(keys()).isEqualTo(2);
        assertThat(command("status")).isZero();
        assertThat(output.getOut()).contains(", wraps all keys");
        report();
        assertThat(program.worries())
                .as("but of what was set aside")
                .allMatch(line -> line.contains("set aside event"));
    }

    @Test
    @Order(7)
    void on_a_stopped_system_a_command_that_was_killed_is_called_again_and_leaves_nothing_running(CapturedOutput output)
            throws Exception {
        change("""
                create function slowly() returns trigger language plpgsql as
                'begin perform pg_sleep(600); return new; end'""");
        change("create trigger slowly before insert on query_side.register for each row execute function slowly()");
        program.close();

        Process killed = start("rebuild", VIEW);
        await().until(() -> killed.isAlive() && isAsleep());
        killed.destroyForcibly().waitFor();
        change("select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'PgSleep'");
        change("drop trigger slowly on query_side.register");
        assertThat(state("REBUILD")).isEqualTo("UNDER_WAY");

        assertThat(command("rebuild", VIEW)).isZero();
        assertThat(output.getOut()).contains("The view " + VIEW + " is built anew.");
        assertThat(RunningPostgres.runsIn(data().resolve("postgres"))).isFalse();
    }

    @Test
    @Order(8)
    void on_a_stopped_system_each_command_does_its_work_and_stops_what_it_started(CapturedOutput output)
            throws Exception {
        assertThat(command("rotate-key")).isZero();
        assertThat(keys()).isEqualTo(3);
        assertThat(command("retry-set-aside")).isZero();
        assertThat(output.getOut()).contains("Taken now: 0. Still set aside: 0.");
        assertThat(command("status")).isZero();
        assertThat(output.getOut())
                .containsPattern("Data folder: +" + data() + ", stopped")
                .containsPattern("Key-encryption key: +[0-9a-f]{8}, wraps all keys")
                .containsPattern(VIEW + " +up to date");
        assertThat(RunningPostgres.runsIn(data().resolve("postgres"))).isFalse();
        assertThat(output.getAll()).doesNotContain(" WARN ").doesNotContain(" ERROR ");
    }

    private static void report() throws Exception {
        String body = """
                {"commandId": "%s", "receivedOn": "%s", "source": "CIVIL_SOCIETY", "exOfficio": false,
                 "peopleMentioned": 1,
                 "persons": [{"exploitation": [], "reportedMethods": [], "connections": [], "particulars":
                     {"citizenships": [], "gender": "Feminine", "ageGroup": "ADULT", "ageBasis": "DECLARED"}}]}""";
        var answer = program.post(
                "/api/reports",
                "application/json",
                body.formatted(UUID.randomUUID(), TestClock.today()),
                "goran",
                program.passwordOf("goran"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** As main does. */
    private static int command(String... words) {
        return Followthrough.command(withData(words));
    }

    /** In a process of its own, which can be killed. */
    private static Process start(String... words) throws IOException {
        List<String> call = new ArrayList<>(JavaCommand.of(Followthrough.class));
        call.addAll(List.of(withData(words)));
        Process process = new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(
                        folder.resolve("command-" + COMMANDS.size() + ".log").toFile())
                .start();
        COMMANDS.add(process);
        return process;
    }

    private static String said(Process command) throws IOException {
        return Files.readString(folder.resolve("command-" + COMMANDS.indexOf(command) + ".log"));
    }

    private static String[] withData(String... words) {
        return Stream.concat(Stream.of(words), Stream.of("--followthrough.data=" + data()))
                .toArray(String[]::new);
    }

    private static Path data() {
        return folder.resolve("data");
    }

    /** In the key file. */
    private static int keys() throws IOException {
        return new ObjectMapper()
                .readTree(data().resolve("key-encryption-key.json").toFile())
                .get("key")
                .size();
    }

    private static void lock(Connection holder, String statement) throws SQLException {
        holder.setAutoCommit(false);
        try (Statement lock = holder.createStatement()) {
            lock.execute(statement);
        }
    }

    private static void change(String statement) throws SQLException {
        try (Connection database = program.database();
                Statement change = database.createStatement()) {
            change.execute(statement);
        }
    }

    /** Of a database that may just be starting. */
    private static boolean isAsleep() {
        try {
            return number("select count(*) from pg_stat_activity where wait_event = 'PgSleep'") > 0;
        } catch (Exception starting) {
            return false;
        }
    }

    private static String state(String kind) throws SQLException {
        return text("select state from query_side.task where kind = '" + kind + "' and subject = '" + VIEW + "'");
    }

    private static long number(String question) throws SQLException {
        return Long.parseLong(text(question));
    }

    private static String text(String question) throws SQLException {
        try (Connection database = program.database();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
