package org.followthrough.commandside.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.followthrough.platform.staff.CachedStaffDirectory;
import org.followthrough.staff.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The directory over HTTP, and how a side knows it: from its events, on a real database. */
@ApiTest
class StaffApiTest {

    @Autowired
    private Api api;

    @Autowired
    private CachedStaffDirectory staff;

    @Autowired
    private StoredHistory history;

    @Test
    void what_an_administrator_changes_is_known_at_once() {
        Reply added = add("api-ana", "CASEWORKER");
        String member = added.json().path("member").asString();
        assertThat(added.status()).isEqualTo(200);
        assertThat(staff.now().byLogin("api-ana")).map(StaffMember::unit).hasValue("north");

        Reply moved = api.post("administrator", "/api/staff/" + member + "/position", position(1, "south"));
        assertThat(moved.json().path("version").asInt()).isEqualTo(2);
        assertThat(staff.now().byLogin("api-ana")).map(StaffMember::unit).hasValue("south");
        assertThat(api.post("administrator", "/api/staff/" + member + "/position", position(1, "west"))
                        .problems())
                .containsExactly("member-changed-meanwhile");

        api.post("administrator", "/api/staff/" + member + "/leaving", Map.of("commandId", UUID.randomUUID()));
        assertThat(staff.now().byLogin("api-ana")).isEmpty();
        assertThat(staff.now().everById(UUID.fromString(member)))
                .map(StaffMember::displayName)
                .hasValue("Test Person");
    }

    @Test
    void the_same_command_again_has_one_effect_and_the_same_answer() {
        Map<String, Object> body = person("api-bojan", "CASEWORKER");
        Reply first = api.post("administrator", "/api/staff", body);
        long before = history.count();
        assertThat(api.post("administrator", "/api/staff", body).body()).isEqualTo(first.body());
        assertThat(history.count()).isEqualTo(before);
    }

    @Test
    void nobody_else_may_and_a_login_is_taken_once() {
        assertThat(api.post("supervisor", "/api/staff", person("api-vera", "CASEWORKER"))
                        .problems())
                .containsExactly("only-an-administrator");
        add("api-vera", "CASEWORKER");
        assertThat(add("API-Vera", "CASEWORKER").problems()).containsExactly("login-taken");
    }

    private Reply add(String login, String role) {
        return api.post("administrator", "/api/staff", person(login, role));
    }

    private static Map<String, Object> person(String login, String role) {
        return Map.of(
                "commandId",
                UUID.randomUUID(),
                "login",
                login,
                "name",
                "Test Person",
                "roles",
                List.of(role),
                "unit",
                "north",
                "duties",
                List.of());
    }

    private static Map<String, Object> position(int version, String unit) {
        return Map.of(
                "commandId", UUID.randomUUID(),
                "version", version,
                "roles", List.of("CASEWORKER"),
                "unit", unit,
                "duties", List.of());
    }
}
