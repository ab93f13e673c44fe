package org.followthrough.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.followthrough.platform.keys.KeyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that makes passwords, tokens and the key, once. */
class MakeSecretsTest {

    @TempDir
    Path place;

    @Test
    void every_file_is_another_and_none_can_be_guessed() throws Exception {
        MadeSecrets made = MadeSecrets.in(place);

        Set<String> texts = new HashSet<>();
        for (String name : made.names()) {
            assertThat(made.text(name)).as(name).hasSizeGreaterThanOrEqualTo(24);
            assertThat(texts.add(made.text(name))).as(name).isTrue();
        }
        assertThat(made.text("axonserver.token")).matches("[0-9a-f]{64}");
        assertThat(made.text("first-administrator.password")).matches("[0-9a-f]{4}(-[0-9a-f]{4}){4}");
        assertThatCode(() -> new KeyFile(made.folder().resolve("key-encryption-key.json")).read())
                .doesNotThrowAnyException();
    }

    @Test
    void the_folder_is_for_its_owner_and_the_files_for_the_users_of_the_containers() throws Exception {
        MadeSecrets made = MadeSecrets.in(place);

        assertThat(permissions(made.folder())).isEqualTo("rwx------");
        for (String name : made.names()) {
            assertThat(permissions(made.folder().resolve(name))).as(name).isEqualTo("r--r--r--");
        }
    }

    @Test
    void what_is_there_is_never_overwritten() throws Exception {
        MadeSecrets made = MadeSecrets.in(place);
        String key = made.text("key-encryption-key.json");

        Script again = MadeSecrets.attempt(place);

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.output()).contains("left as it is");
        assertThat(made.text("key-encryption-key.json")).isEqualTo(key);
    }

    @Test
    void where_no_key_can_be_made_nothing_is() throws Exception {
        Script failed = MadeSecrets.attempt(place, "false");

        assertThat(failed.exitCode()).isNotZero();
        assertThat(Files.exists(place.resolve("secrets"))).isFalse();
        assertThat(Files.exists(place.resolve("secrets.new"))).isFalse();
    }

    @Test
    void nothing_secret_is_printed() throws Exception {
        Script script = MadeSecrets.attempt(place);

        MadeSecrets made = new MadeSecrets(place.resolve("secrets"));
        for (String name : made.names()) {
            assertThat(script.output()).as(name).doesNotContain(made.text(name));
        }
    }

    @Test
    void every_script_can_be_read_by_its_shell() throws Exception {
        try (Stream<Path> files = Files.walk(ComposeFile.PROJECT.resolve("deploy"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".sh")).toList()) {
                assertThat(Script.canRun("bash", "-n", file.toString()))
                        .as(file.toString())
                        .isTrue();
                assertThat(Files.isExecutable(file)).as(file.toString()).isTrue();
            }
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
