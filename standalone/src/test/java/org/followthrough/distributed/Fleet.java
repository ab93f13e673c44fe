package org.followthrough.distributed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.commandside.CommandSideProgram;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.queryside.QuerySideProgram;
import org.followthrough.standalone.demonstration.SignedInReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Processes of both sides, their database, and a real Axon Server: {@code AXON_SERVER} says where it is (host:port), and
 * {@code AXON_SERVER_HTTP} where it can be emptied (development mode), since a database of its own needs an empty store.
 */
final class Fleet implements AutoCloseable {

    static final String SERVER = "AXON_SERVER";

    /** Why a test is skipped. */
    static final String NO_SERVER = "Needs an Axon Server in development mode: AXON_SERVER=host:port (gRPC) and"
            + " AXON_SERVER_HTTP=host:port say where; it is emptied.";

    private static final String FIRST_PASSWORD = "given-by-the-operator";
    private static final String OWN_PASSWORD = "three words and a river";
    private static final Pattern GIVEN = Pattern.compile("[a-z0-9]{5}(-[a-z0-9]{5}){3}");

    private final Path folder;
    private final SharedDatabase database;
    private final Map<String, String> passwords = new HashMap<>(Map.of("administrator", FIRST_PASSWORD));
    private final List<SideProcess> processes = new ArrayList<>();

    private Fleet(Path folder, SharedDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    static Fleet in(Path folder) throws Exception {
        empty();
        new KeyFile(key(folder)).generate();
        return new Fleet(folder, SharedDatabase.start());
    }

    private static void empty() throws Exception {
        URI purge = URI.create("http://" + System.getenv("AXON_SERVER_HTTP") + "/v1/devmode/purge-events");
        int status = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(purge).DELETE().build(), BodyHandlers.discarding())
                .statusCode();
        if (status >= 300) {
            throw new IllegalStateException("Axon Server was not emptied: " + status);
        }
    }

    private static Path key(Path folder) {
        return folder.resolve("key-encryption-key.json");
    }

    SideProcess commandSide(String... more) throws IOException {
        return start(CommandSideProgram.class, "command_side", more);
    }

    SideProcess querySide(String... more) throws IOException {
        return start(QuerySideProgram.class, "query_side", more);
    }

    private SideProcess start(Class<?> side, String role, String... more) throws IOException {
        List<String> settings = Stream.of(
                        database.settings(role),
                        Stream.of(
                                "--axon.axonserver.servers=" + System.getenv(SERVER),
                                "--followthrough.personal.kek-file=" + key(folder),
                                "--followthrough.first-administrator.password=" + FIRST_PASSWORD),
                        Stream.of(more))
                .flatMap(one -> one)
                .toList();
        SideProcess process = SideProcess.start(side, folder, passwords, settings);
        processes.add(process);
        return process;
    }

    /** The first administrator adds Goran, a supervisor, and both choose passwords of their own. */
    void staffed(SideProcess querySide) throws Exception {
        ownPassword(querySide, "administrator", FIRST_PASSWORD);
        String added = new SignedInReader(querySide, "administrator")
                .send(
                        "/staff/new",
                        Map.of(
                                "name", "Goran Primer",
                                "login", "goran",
                                "roles", "SUPERVISOR",
                                "unit", "north",
                                "duties", "DUTY_SUPERVISOR"))
                .body();
        Matcher given = GIVEN.matcher(added);
        if (!given.find()) {
            throw new IllegalStateException(added);
        }
        ownPassword(querySide, "goran", given.group());
    }

    private void ownPassword(SideProcess querySide, String login, String given) throws Exception {
        passwords.put(login, given);
        new SignedInReader(querySide, login)
                .send("/settings/password", Map.of("current", given, "chosen", OWN_PASSWORD, "again", OWN_PASSWORD));
        passwords.put(login, OWN_PASSWORD);
    }

    JdbcClient database() {
        return database.asOperator();
    }

    @Override
    public void close() throws Exception {
        for (SideProcess process : processes) {
            process.close();
        }
        database.close();
    }
}
