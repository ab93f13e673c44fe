package org.followthrough.queryside.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.platform.store.LockRegistry;
import org.followthrough.queryside.views.ViewDatabase;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final ViewDatabase database = new ViewDatabase();
    private final LockRegistry here = new LockRegistry(database.dataSource());
    private final LockRegistry elsewhere = new LockRegistry(database.dataSource());
    private final List<String> done = new ArrayList<>();

    @Test
    void while_one_process_does_a_job_no_other_does_it() {
        here.whenFree("digest", () -> {
            done.add("here");
            elsewhere.whenFree("digest", () -> done.add("elsewhere"));
        });
        assertThat(done).containsExactly("here");
    }

    @Test
    void another_job_waits_for_nobody() {
        here.whenFree("digest", () -> elsewhere.whenFree("watchdog", () -> done.add("elsewhere")));
        assertThat(done).containsExactly("elsewhere");
    }

    @Test
    void whoever_failed_gives_the_turn_back() {
        assertThatThrownBy(() -> here.whenFree("digest", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        elsewhere.whenFree("digest", () -> done.add("elsewhere"));
        assertThat(done).containsExactly("elsewhere");
    }
}
