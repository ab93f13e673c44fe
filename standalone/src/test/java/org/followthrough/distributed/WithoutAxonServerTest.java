package org.followthrough.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.followthrough.commandside.CommandSideProgram;
import org.followthrough.platform.distributed.Program;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.InstallationRepository;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.queryside.QuerySideProgram;
import org.followthrough.standalone.Reachable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both programs start while Axon Server is away, wait for it, and say so. */
class WithoutAxonServerTest {

    @TempDir
    static Path folder;

    private static SharedDatabase database;
    private static ConfigurableApplicationContext commandSide;
    private static ConfigurableApplicationContext querySide;

    @BeforeAll
    static void both_start() throws IOException {
        Path key = folder.resolve("key-encryption-key.json");
        new KeyFile(key).generate();
        database = SharedDatabase.start();
        commandSide = Program.start(CommandSideProgram.class, "command-side", settings("command_side", key));
        querySide = Program.start(QuerySideProgram.class, "query-side", settings("query_side", key));
    }

    @AfterAll
    static void both_end() throws IOException {
        querySide.close();
        commandSide.close();
        database.close();
    }

    private static String[] settings(String role, Path key) {
        return Stream.concat(
                        database.settings(role),
                        Stream.of(
                                "--server.port=0",
                                "--axon.axonserver.servers=127.0.0.1:1",
                                "--followthrough.node=" + role,
                                "--followthrough.personal.kek-file=" + key))
                .toArray(String[]::new);
    }

    @Test
    void events_commands_and_queries_go_through_axon_server_and_transactions_are_real() {
        for (ConfigurableApplicationContext side : new ConfigurableApplicationContext[] {commandSide, querySide}) {
            assertThat(side.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
            assertThat(side.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
            assertThat(side.getBean(QueryBus.class)).isInstanceOf(AxonServerQueryBus.class);
            assertThat(side.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        }
    }

    @Test
    void each_role_owns_its_schema_and_there_is_no_event_store_in_the_database() {
        assertThat(database.asOperator().sql("""
                                select nspname || ' ' || pg_get_userbyid(nspowner) from pg_namespace
                                where nspname in ('command_side', 'query_side', 'sign_in', 'event_store') order by 1""").query(String.class).list())
                .containsExactly("command_side command_side", "query_side query_side", "sign_in command_side");
    }

    @Test
    void query_side_may_add_keys_and_never_change_or_remove_one() {
        JdbcClient pages = querySide.getBean(JdbcClient.class);
        assertThat(pages.sql("""
                                select privilege_type from information_schema.role_table_grants
                                where grantee = 'query_side' and table_name = 'subject_key' order by 1""").query(String.class).list()).containsExactly("INSERT", "SELECT");
    }

    @Test
    void the_installation_begins_as_a_real_one_and_both_sides_know_it() {
        Installation begun =
                commandSide.getBean(InstallationRepository.class).find().orElseThrow();
        assertThat(begun.demonstration()).isFalse();
        assertThat(querySide.getBean(InstallationRepository.class).find()).hasValue(begun);
    }

    @Test
    void health_says_that_axon_server_does_not_answer() {
        for (ConfigurableApplicationContext side : new ConfigurableApplicationContext[] {commandSide, querySide}) {
            var axonServer = (HealthIndicator)
                    side.getBean(HealthContributorRegistry.class).getContributor("axonServer");
            assertThat(axonServer.health().getStatus()).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void each_side_tells_every_part_by_name_and_machines_whether_the_database_answers() throws Exception {
        assertThat(parts(commandSide)).contains("axonServer", "databaseDisk", "db", "diskSpace", "processors");
        assertThat(parts(querySide))
                .contains("axonServer", "databaseDisk", "db", "diskSpace", "processors", "setAside");
        for (ConfigurableApplicationContext side : new ConfigurableApplicationContext[] {commandSide, querySide}) {
            assertThat(at(side).get("/actuator/health/readiness").body()).contains("\"db\":{\"status\":\"UP\"}");
        }
    }

    private static List<String> parts(ConfigurableApplicationContext side) {
        return side.getBean(HealthContributorRegistry.class).stream()
                .map(HealthContributors.Entry::name)
                .toList();
    }

    @Test
    void a_command_and_a_page_are_answered_with_503_and_nothing_is_lost() throws Exception {
        HttpResponse<String> command = at(commandSide)
                .post("/api/reports", "application/json", Work.report(UUID.randomUUID()), "goran", "any password");
        assertThat(command.statusCode()).as(command.body()).isEqualTo(503);
        assertThat(command.headers().firstValue("Retry-After")).isPresent();
        assertThat(command.body()).contains("\"code\":\"unavailable\"");

        HttpResponse<String> page = at(querySide).get("/api/not-recognised", "goran", "any password");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(at(querySide).get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void each_side_takes_the_commands_that_are_its_own_and_names_the_other_for_the_rest() throws Exception {
        Path key = folder.resolve("key-encryption-key.json");
        Path newer = Files.copy(key, folder.resolve("newer.json"));
        new KeyFile(newer).rotate();
        try (SideProcess rebuild =
                        command(QuerySideProgram.class, "query_side", key, "rebuild", "read.register.answer");
                SideProcess views =
                        command(CommandSideProgram.class, "command_side", key, "rebuild", "read.register.answer");
                SideProcess keys = command(QuerySideProgram.class, "query_side", key, "rotate-key");
                SideProcess other = command(CommandSideProgram.class, "command_side", newer, "rotate-key");
                SideProcess status = command(CommandSideProgram.class, "command_side", key, "status")) {
            assertThat(rebuild.awaitEnd()).as(rebuild.log()).isZero();
            assertThat(views.awaitEnd()).isEqualTo(1);
            assertThat(views.log())
                    .isEqualToIgnoringNewLines(
                            "Views live on the query side: call this command of the program of query-side.");
            assertThat(keys.awaitEnd()).isEqualTo(1);
            assertThat(keys.log()).contains("Keys are changed by command-side");
            assertThat(other.awaitEnd()).isEqualTo(1);
            assertThat(other.log()).startsWith("Processes that wrap with another key-encryption key than");
            assertThat(status.awaitEnd()).as(status.log()).isZero();
            assertThat(status.log()).contains("real work").doesNotContain("Set aside", " WARN ");
        }
    }

    private static SideProcess command(Class<?> program, String role, Path key, String... words) throws IOException {
        List<String> settings =
                Stream.concat(Stream.of(words), Stream.of(settings(role, key))).toList();
        return SideProcess.start(program, folder, Map.of(), settings);
    }

    private static Reachable at(ConfigurableApplicationContext side) {
        return new Reachable() {
            @Override
            public int port() {
                return ((WebServerApplicationContext) side).getWebServer().getPort();
            }

            @Override
            public String passwordOf(String login) {
                throw new IllegalStateException("nobody is known");
            }
        };
    }
}
