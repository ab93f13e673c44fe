package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPostgresTest {

    @TempDir
    Path data;

    @Test
    void nothing_is_adopted_where_nothing_ran() throws IOException {
        assertThat(RunningPostgres.portOf(data)).isEmpty();
    }

    @Test
    void a_process_id_that_another_program_has_now_is_not_adopted() throws IOException {
        Files.writeString(
                data.resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n1790000000\n54321\n\n127.0.0.1\n1 2\nready\n");
        assertThat(RunningPostgres.portOf(data)).isEmpty();
    }

    @Test
    void a_file_cut_short_is_not_adopted() throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), "999999999\n");
        assertThat(RunningPostgres.portOf(data)).isEmpty();
    }
}
