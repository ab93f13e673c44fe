package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.platform.clock.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    private static KeyDatabase database;

    private final KeyEncryptionKey before = KeyEncryptionKey.generate();
    private final KeyEncryptionKey after = before.rotated();

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
    void after_a_rotation_all_keys_still_open_and_only_the_new_one_is_needed() {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(1_201).toList();
        keys(before).mint(subjects);
        keys(before).destroy(subjects.get(7));
        String mark = new BlindIndex("rotated", database.dataSource(), before).mark("canary");

        assertThat(rotation(after).rewrap()).isEqualTo(1_200 + 1);
        assertThat(rotation(after).rewrap()).isZero();

        assertThat(database.jdbc()
                        .queryForList(
                                "select distinct kek_id from command_side.subject_key where kek_id is not null",
                                String.class))
                .containsExactly(after.id());
        SubjectKeys keys = keys(after);
        assertThat(subjects.stream().filter(subject -> keys.find(subject) instanceof SubjectKey.Usable))
                .hasSize(1_200);
        assertThat(new BlindIndex("rotated", database.dataSource(), after).mark("canary"))
                .isEqualTo(mark);
        assertThatThrownBy(() -> keys(before).find(subjects.get(0))).hasMessageContaining("was not wrapped by");
    }

    @Test
    void broken_off_it_goes_on_where_it_stood() {
        keys(before).mint(Stream.generate(UUID::randomUUID).limit(1_000).toList());
        UUID spoilt = database.jdbc()
                .queryForObject(
                        "select subject from command_side.subject_key order by subject offset 700 limit 1", UUID.class);
        byte[] sound = wrapped(spoilt);
        database.jdbc().update("update command_side.subject_key set wrapped = 'x' where subject = ?", spoilt);

        assertThatThrownBy(() -> rotation(after).rewrap()).hasMessageContaining("was not wrapped by any key");
        database.jdbc().update("update command_side.subject_key set wrapped = ? where subject = ?", sound, spoilt);

        assertThat(rotation(after).rewrap()).isEqualTo(500);
    }

    @Test
    void a_rotated_file_keeps_the_old_keys_and_its_mode(@TempDir Path folder) throws Exception {
        Path path = folder.resolve("kek.json");
        KeyFile file = new KeyFile(path);
        KeyEncryptionKey old = file.generate();
        UUID ana = UUID.randomUUID();
        keys(old).findOrMint(ana);

        KeyEncryptionKey rotated = file.rotate();

        assertThat(rotated.id()).isNotEqualTo(old.id());
        assertThat(keys(rotated).find(ana)).isInstanceOf(SubjectKey.Usable.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(path));
    }

    private byte[] wrapped(UUID subject) {
        return database.jdbc()
                .queryForObject(
                        "select wrapped from command_side.subject_key where subject = ?", byte[].class, subject);
    }

    private static KeyRotation rotation(KeyEncryptionKey kek) {
        return new KeyRotation(database.dataSource(), kek);
    }

    private static SubjectKeys keys(KeyEncryptionKey kek) {
        return new JdbcSubjectKeys(database.dataSource(), kek, TestClock.clock());
    }
}
