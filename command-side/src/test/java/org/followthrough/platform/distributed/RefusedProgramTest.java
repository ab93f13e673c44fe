package org.followthrough.platform.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.grpc.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.commandside.CommandSideProgram;
import org.followthrough.platform.distributed.OneAnswer.Answer;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The whole program, where it must not join: it ends with a sentence, and the database is as it was. */
class RefusedProgramTest {

    @TempDir
    Path folder;

    private final String url = SharedDatabases.create();

    @BeforeEach
    void theKeyIsGiven() {
        new KeyFile(key()).generate();
    }

    @Test
    void with_a_wrong_token() throws Exception {
        refused(Answer.failure(Status.PERMISSION_DENIED, "AXONIQ-1001"), "access token");
        assertThat(schemas()).isEmpty();
    }

    @Test
    void with_a_context_that_is_not_there() throws Exception {
        refused(
                Answer.failure(Status.NOT_FOUND, "AXONIQ-1302"),
                "no context elsewhere",
                "axon.axonserver.context=elsewhere");
        assertThat(schemas()).isEmpty();
    }

    @Test
    void on_the_database_of_a_standalone_installation() throws Exception {
        SharedDatabases.asSuperuser(url).sql("create schema event_store").update();
        refused(Answer.position(-1), "standalone installation");
        assertThat(schemas()).containsExactly("event_store");
    }

    @Test
    void on_a_new_database_beside_events_that_are_there() throws Exception {
        refused(Answer.position(7), "none of the keys");
        assertThat(schemas()).isEmpty();
    }

    @Test
    void under_the_name_of_another_process() throws Exception {
        try (Presence other = Presence.of(new Node("one", "not packaged", "0a1b2c3d"), database())) {
            refused(Answer.position(-1), "named one", "followthrough.node=one");
        }
        assertThat(schemas()).isEmpty();
    }

    @Test
    void beside_processes_of_another_version() throws Exception {
        try (Presence other = Presence.of(new Node("one", "9.9", "0a1b2c3d"), database())) {
            refused(Answer.position(-1), "another version", "followthrough.node=two");
        }
        assertThat(schemas()).isEmpty();
    }

    @Test
    void without_the_key_that_all_share() throws Exception {
        refused(Answer.position(-1), "followthrough.personal.kek-file", "followthrough.personal.kek-file=");
        assertThat(schemas()).isEmpty();
    }

    private void refused(Answer answer, String sentence, String... more) throws Exception {
        try (OneAnswer server = OneAnswer.of(answer)) {
            Throwable thrown = catchThrowable(() -> new SpringApplicationBuilder(CommandSideProgram.class)
                    .properties("spring.config.name=command-side")
                    .profiles(Program.PROFILE)
                    .run(settings(server, more))
                    .close());
            assertThat(causes(thrown))
                    .filteredOn(RefusedStart.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(refused).hasMessageContaining(sentence));
        }
    }

    private String[] settings(OneAnswer server, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--axon.axonserver.servers=" + server.address(),
                "--followthrough.database.url=" + url,
                "--followthrough.database.password=" + SharedDatabases.PASSWORD));
        if (Stream.of(more).noneMatch(one -> one.startsWith("followthrough.personal"))) {
            settings.add("--followthrough.personal.kek-file=" + key());
        }
        Stream.of(more).map(one -> "--" + one).forEach(settings::add);
        return settings.toArray(String[]::new);
    }

    private Path key() {
        return folder.resolve("key.json");
    }

    private ServerDatabase database() {
        return new ServerDatabase(url, "query_side", SharedDatabases.PASSWORD);
    }

    private List<String> schemas() {
        return SharedDatabases.asSuperuser(url)
                .sql("select nspname from pg_namespace where nspname in"
                        + " ('event_store', 'command_side', 'query_side', 'sign_in')")
                .query(String.class)
                .list();
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).toList();
    }
}
