package org.followthrough.standalone.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.followthrough.commandside.CommandSideSchema;
import org.followthrough.commandside.store.EventStoreWiring;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.NestedExceptionUtils;

@ExtendWith(OutputCaptureExtension.class)
class MoveRefusedTest {

    @TempDir
    Path folder;

    private final Databases target = new Databases();
    private final Databases source = new Databases();

    @Test
    void a_move_without_settings_explains_itself(CapturedOutput output) {
        assertThat(MoveProgram.run()).isOne();
        assertThat(output.getErr())
                .startsWith("Not set: followthrough.data, axon.axonserver.servers, followthrough.database.url,")
                .contains("move copies a standalone installation", "--followthrough.move.query-side.password=");
    }

    @Test
    void settings_name_the_place_without_secrets() {
        MoveSettings settings = settings().axonServer("token", "a-token").build();
        assertThat(settings.axonServer().getToken()).isEqualTo("a-token");
        assertThat(settings.target())
                .isEqualTo("Axon Server at nowhere:1, context default, and " + target.url())
                .doesNotContain("a-token", "secret");
        assertThat(settings.toString()).doesNotContain("password=" + Databases.COMMAND_SIDE.password());
    }

    @Test
    void an_empty_folder_is_no_installation_and_stays_empty() {
        assertThatThrownBy(() -> move(settings().build()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("There is no standalone installation in");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_database_of_the_other_form_is_refused() {
        EventStoreWiring.schemaIn(target.asSuperuser()).migrate();
        assertThatThrownBy(() -> commandSide().check(source.asSuperuser()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("is that of a standalone installation");
    }

    @Test
    void a_role_that_is_not_let_in_is_refused() {
        var wrong = new TargetDatabase(Side.COMMAND, target.url() + "_not_there", Databases.COMMAND_SIDE);
        assertThatThrownBy(() -> wrong.check(source.asSuperuser()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("cannot be reached or read (3D000)");
    }

    @Test
    void a_database_that_a_side_has_used_is_refused_and_one_that_a_move_began_to_fill_is_not() {
        CommandSideSchema.in(target.asSuperuser()).migrate();
        CommandSideSchema.in(source.asSuperuser()).migrate();
        target.sql().sql("grant all on schema command_side to command_role").update();
        target.sql()
                .sql("grant all on all tables in schema command_side to command_role")
                .update();
        position("automation.connection", "null");
        assertThatCode(() -> commandSide().check(source.asSuperuser())).doesNotThrowAnyException();

        position("saga.review", "'a node'");
        assertThatThrownBy(() -> commandSide().check(source.asSuperuser()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("was used by command-side already");
    }

    @Test
    void a_database_that_holds_keys_of_another_installation_is_refused() {
        CommandSideSchema.in(source.asSuperuser()).migrate();
        commandSide().migrate(List.of(CommandSideSchema.in(commandSide().asDataSource())));
        target.sql()
                .sql("insert into command_side.subject_key (subject, state, wrapped, kek_id, made_at)"
                        + " values (gen_random_uuid(), 'ACTIVE', '\\x01', 'k', '2026-03-01T10:00:00Z')")
                .update();
        assertThatThrownBy(() -> commandSide().check(source.asSuperuser()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("by the move of another installation");
    }

    @Test
    void where_it_was_moved_it_neither_starts_nor_is_moved_elsewhere() throws Exception {
        String here = settings().build().target();
        Files.writeString(folder.resolve("moved.txt"), "2026-03-01T10:00:00Z\n" + here + "\n");
        assertThat(move(settings().build()))
                .isEqualTo("Moved on 2026-03-01T10:00:00Z to " + here + ": nothing left to copy.");
        assertThatThrownBy(() -> move(settings().axonServer("context", "other").build()))
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("is not moved a second time");
        for (int start = 1; start <= 2; start++) {
            assertThatThrownBy(() -> RunningFollowthrough.start(folder).close())
                    .satisfies(failure -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
                            .isInstanceOf(RefusedStart.class)
                            .hasMessageContaining("Its record goes on there"));
        }
        assertThat(folder.resolve("postgres")).doesNotExist();
    }

    private void position(String processor, String owner) {
        target.sql()
                .sql("insert into command_side.token_entry (processor_name, segment, claimed_at, claimed_by) values ('"
                        + processor + "', 0, 'then', " + owner + ")")
                .update();
    }

    private static String move(MoveSettings settings) {
        return new Move(settings, (what, done, of) -> {}).run();
    }

    private TargetDatabase commandSide() {
        return new TargetDatabase(Side.COMMAND, target.url(), Databases.COMMAND_SIDE);
    }

    private GivenSettings settings() {
        return new GivenSettings(folder, "nowhere:1", target);
    }
}
