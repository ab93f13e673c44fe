package org.followthrough.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void an_actor_travels_in_metadata() {
        Actor actor = new Actor(UUID.randomUUID(), Set.of(Role.SUPERVISOR, Role.CASEWORKER), Role.SUPERVISOR);
        assertThat(Actor.in(actor.asMetaData())).contains(actor);
    }

    @Test
    void metadata_without_staff_id_names_nobody() {
        assertThat(Actor.in(Map.of("roles", "SUPERVISOR"))).isEmpty();
    }

    @Test
    void nobody_acts_in_a_role_they_do_not_hold() {
        assertThatThrownBy(() -> new Actor(UUID.randomUUID(), Set.of(Role.CASEWORKER), Role.SUPERVISOR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
