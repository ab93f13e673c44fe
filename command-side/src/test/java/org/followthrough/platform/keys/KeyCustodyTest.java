package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeyCustodyTest {

    private static KeyDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        database = new KeyDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void clear() {
        database.clear();
    }

    @Test
    void a_first_start_makes_a_key_that_only_its_owner_can_read_and_says_where(CapturedOutput log) throws Exception {
        KeyEncryptionKey made = generated().open();

        Path file = folder.resolve("key-encryption-key.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(folder)).containsExactly(file);
        assertThat(log).contains(file.toString()).contains("Back this file up");
        assertThat(log.toString()).doesNotContain("\"value\"");
        assertThat(generated().open().id()).isEqualTo(made.id());
    }

    @Test
    void the_second_start_opens_what_the_first_sealed() {
        keys(generated().open()).findOrMint(UUID.randomUUID());

        assertThat(generated().open()).isNotNull();
    }

    @Test
    void a_missing_key_is_not_made_anew_beside_data() throws Exception {
        keys(generated().open()).findOrMint(UUID.randomUUID());
        Files.delete(folder.resolve("key-encryption-key.json"));

        assertThatThrownBy(() -> generated().open()).hasMessageContaining("Restore the file from its backup");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void another_databases_key_is_refused() throws Exception {
        keys(generated().open()).findOrMint(UUID.randomUUID());
        Files.delete(folder.resolve("key-encryption-key.json"));
        new KeyFile(folder.resolve("key-encryption-key.json")).generate();

        assertThatThrownBy(() -> generated().open()).hasMessageContaining("does not open what this database holds");
    }

    @Test
    void a_file_that_is_no_key_is_refused_without_quoting_it() throws Exception {
        Files.writeString(folder.resolve("key-encryption-key.json"), "{\"canary\":1}");

        assertThatThrownBy(() -> generated().open())
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("canary");
    }

    @Test
    void a_given_key_must_exist_and_then_serves() throws Exception {
        Path given = folder.resolve("mounted.json");
        assertThatThrownBy(() -> given(given).open()).hasMessageContaining("no such file");
        assertThat(folder).isEmptyDirectory();

        Files.writeString(given, KeyEncryptionKey.generate().asJson());
        assertThat(given(given).open()).isNotNull();
    }

    @Test
    void production_does_not_make_a_key_unasked() {
        assertThatThrownBy(() -> new KeyCustody(Optional.empty(), folder, false, database.dataSource()).open())
                .hasMessageContaining("generated-kek-accepted");
        assertThat(folder).isEmptyDirectory();
    }

    private KeyCustody generated() {
        return new KeyCustody(Optional.empty(), folder, true, database.dataSource());
    }

    private KeyCustody given(Path file) {
        return new KeyCustody(Optional.of(file), folder, false, database.dataSource());
    }

    private static SubjectKeys keys(KeyEncryptionKey kek) {
        return new JdbcSubjectKeys(database.dataSource(), kek, TestClock.clock());
    }
}
