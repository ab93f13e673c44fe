package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class DiskWatchTest {

    private final AtomicLong free = new AtomicLong(DataSize.ofGigabytes(2).toBytes());
    private final DiskWatch watch = new DiskWatch("/data/here", DataSize.ofMegabytes(256), free::get);

    @Test
    void a_full_disk_is_told_once_and_so_is_that_it_has_room_again(CapturedOutput log) {
        watch.look();
        assertThat(log).isEmpty();
        free.set(DataSize.ofMegabytes(12).toBytes());
        watch.look();
        watch.look();
        assertThat(log).containsOnlyOnce("The disk of /data/here is full: 12 MB are free");
        free.set(DataSize.ofMegabytes(256).toBytes());
        watch.look();
        watch.look();
        assertThat(log).containsOnlyOnce("The disk of /data/here has room again");
    }
}
