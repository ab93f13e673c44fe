package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.followthrough.browser.SharedFollowthrough;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedFollowthrough.class)
class SignInTest {

    private static RunningFollowthrough app;

    @BeforeAll
    static void start(RunningFollowthrough running) {
        app = running;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/overdue", "/cases/2025-0147-3", "/no-such-page", "/error", "/sign-in/x"})
    void no_page_can_be_read_without_signing_in(String path) throws Exception {
        HttpResponse<String> answer = app.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(app.address("/sign-in").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases", "/api/no-such-thing", "/actuator", "/actuator/health", "/actuator/env"})
    void integrators_are_told_as_a_problem_that_they_must_sign_in(String path) throws Exception {
        HttpResponse<String> answer = app.get(path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Basic ");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"");
    }

    @Test
    void a_wrong_password_is_refused_after_a_right_one_was_remembered() throws Exception {
        String right = app.passwordOf("ana");
        assertThat(app.get("/api/no-such-thing", "ana", right).statusCode()).isEqualTo(404);
        assertThat(app.get("/api/no-such-thing", "ana", right).statusCode()).isEqualTo(404);
        assertThat(app.get("/api/no-such-thing", "ana", right + "x").statusCode())
                .isEqualTo(401);
        assertThat(app.get("/api/no-such-thing", "bojan", right).statusCode()).isEqualTo(401);
        assertThat(app.get("/api/no-such-thing", "nobody", right).statusCode()).isEqualTo(401);
    }

    @Test
    void only_an_administrator_sees_the_health() throws Exception {
        assertThat(app.get("/actuator/health", "katarina", app.passwordOf("katarina"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = app.get("/actuator/health", "ana", app.passwordOf("ana"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"not-allowed\"");
    }

    @Test
    void the_sign_in_page_and_its_styles_are_open() throws Exception {
        assertThat(app.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(app.get("/assets/followthrough.css").statusCode()).isEqualTo(200);
    }

    @Test
    void every_role_has_a_demonstration_user() {
        StaffDirectory staff = app.bean(StaffDirectory.class);
        assertThat(staff.now().inRole(Role.CASEWORKER)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(staff.now().inRole(Role.SUPERVISOR)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(staff.now().inRole(Role.REVIEWER)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM))
                .allMatch(role -> !staff.now().inRole(role).isEmpty());
        assertThat(staff.now().everyone()).extracting("id").doesNotHaveDuplicates();
        assertThat(staff.now().byLogin("ana").flatMap(ana -> staff.now().byId(ana.id())))
                .isEqualTo(staff.now().byLogin("ana"));
    }
}
