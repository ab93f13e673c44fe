package org.followthrough.platform.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.followthrough.platform.keys.KeyFile;
import org.followthrough.platform.startup.RefusedStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** No process makes a key of its own: each is given the one of all. */
class RequiredKeyFileTest {

    @TempDir
    Path folder;

    @Test
    void a_process_without_a_key_is_refused_and_makes_none() {
        Path file = folder.resolve("key.json");
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> RequiredKeyFile.requireIn(new MockEnvironment()))
                .withMessageContaining("followthrough.personal.kek-file is missing");
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> RequiredKeyFile.requireIn(named(file)))
                .withMessageContaining("cannot be read");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void a_file_that_holds_no_key_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("key.json"), "{}");
        assertThatExceptionOfType(RefusedStart.class)
                .isThrownBy(() -> RequiredKeyFile.requireIn(named(file)))
                .withMessageContaining("cannot be read");
    }

    @Test
    void the_key_that_was_made_will_do() {
        Path file = folder.resolve("key.json");
        new KeyFile(file).generate();
        assertThatCode(() -> RequiredKeyFile.requireIn(named(file))).doesNotThrowAnyException();
    }

    private static MockEnvironment named(Path file) {
        return new MockEnvironment().withProperty("followthrough.personal.kek-file", file.toString());
    }
}
