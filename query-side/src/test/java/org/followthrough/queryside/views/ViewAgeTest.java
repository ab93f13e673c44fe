package org.followthrough.queryside.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewAgeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final ViewDatabase database = new ViewDatabase();
    private final EventStore events = mock(EventStore.class);
    private final AtomicLong nanos = new AtomicLong();
    private final ViewAge age = new ViewAge(events, database.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC), nanos::get);

    @BeforeEach
    void two_views_have_read_everything() {
        when(events.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(7));
        hasRead("read.register.answer", "{\"globalIndex\":7}");
        hasRead("read.casefile.timeline", "{\"index\":9,\"gaps\":[]}");
    }

    @Test
    void a_view_that_has_read_everything_is_current_however_long_ago_the_last_event_was() {
        passes(Duration.ofHours(5));
        age.look();
        assertThat(age.outdatedSince()).isEmpty();
    }

    @Test
    void nobody_is_told_of_an_age_because_the_regular_look_was_late() {
        passes(Duration.ofMinutes(5));
        assertThat(age.outdatedSince()).isEmpty();
    }

    @Test
    void one_view_that_is_behind_is_told_after_ten_seconds() {
        when(events.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(8));
        passes(Duration.ofSeconds(9));
        age.look();
        assertThat(age.outdatedSince()).isEmpty();
        passes(Duration.ofSeconds(1));
        age.look();
        assertThat(age.outdatedSince()).contains(NOW);
    }

    @Test
    void views_that_are_moments_behind_new_events_all_the_time_are_current() {
        for (int second = 0; second < 60; second++) {
            when(events.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(8 + second));
            passes(Duration.ofSeconds(1));
            age.look();
            database.jdbc()
                    .sql("update query_side.token_entry set token = :token")
                    .param("token", ("{\"globalIndex\":" + (8 + second) + "}").getBytes(StandardCharsets.UTF_8))
                    .update();
        }
        assertThat(age.outdatedSince()).isEmpty();
    }

    @Test
    void while_the_event_store_is_away_nobody_knows_what_is_missing() {
        when(events.createHeadToken()).thenThrow(new AxonServerException("AXONIQ-3001", "away"));
        passes(Duration.ofSeconds(10));
        age.look();
        assertThat(age.outdatedSince()).contains(NOW);
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void hasRead(String view, String token) {
        database.jdbc()
                .sql("insert into query_side.token_entry (processor_name, segment, token) values (:view, 0, :token)")
                .param("view", view)
                .param("token", token.getBytes(StandardCharsets.UTF_8))
                .update();
    }
}
