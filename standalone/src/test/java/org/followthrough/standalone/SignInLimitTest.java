package org.followthrough.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import org.followthrough.casefile.read.form.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Pages and API count together. Each test fails from an address of its own, so that none stops another. */
@WholeApplication
class SignInLimitTest {

    private static final String SINCE = "org.followthrough.queryside.EndsLongSessions.since";
    private static final long EIGHT_HOURS = Duration.ofHours(8).toNanos();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FirstPasswords passwords;

    @Test
    void integrators_who_fail_too_often_are_told_as_a_problem_how_long_to_wait() throws Exception {
        for (int failed = 0; failed < 10; failed++) {
            assertThat(api("vera", "wrong", "192.0.2.1").getStatus()).isEqualTo(401);
        }
        MockHttpServletResponse answer = api("vera", passwords.of("vera").orElseThrow(), "192.0.2.1");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("\"code\":\"too-many-attempts\"");
        assertThat(Integer.parseInt(String.valueOf(answer.getHeader("Retry-After"))))
                .isBetween(1, 61);
        assertThat(answer.getHeader("WWW-Authenticate")).isNull();
    }

    @Test
    void who_failed_in_the_api_has_failed_on_the_page_too() throws Exception {
        for (int failed = 0; failed < 10; failed++) {
            api("zorica", "wrong", "192.0.2.2");
        }
        MockHttpServletResponse answer = page("zorica", passwords.of("zorica").orElseThrow(), "192.0.2.3");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isNotNull();
    }

    @Test
    void an_address_that_fails_too_often_is_stopped_whatever_name_it_tries() throws Exception {
        for (int failed = 0; failed < 50; failed++) {
            assertThat(api("guess" + failed, "wrong", "192.0.2.4").getStatus()).isEqualTo(401);
        }
        assertThat(page("emil", passwords.of("emil").orElseThrow(), "192.0.2.4").getStatus())
                .isEqualTo(429);
        assertThat(page("emil", passwords.of("emil").orElseThrow(), "192.0.2.5").getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void a_session_ends_after_eight_hours_and_the_sign_in_page_says_so() throws Exception {
        MockHttpSession session = signedIn("ivan");
        assertThat(ask(session).getStatus()).isEqualTo(200);
        session.setAttribute(SINCE, System.nanoTime() - EIGHT_HOURS);
        MockHttpServletResponse answer = ask(session);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?expired");
        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpSession signedIn(String login) throws Exception {
        var request = signIn(login, passwords.of(login).orElseThrow()).with(from("192.0.2.6"));
        return (MockHttpSession) mvc.perform(request).andReturn().getRequest().getSession();
    }

    private MockHttpServletResponse ask(MockHttpSession session) throws Exception {
        return mvc.perform(get("/cases").session(session).with(SignInLimitTest::asABrowser))
                .andReturn()
                .getResponse();
    }

    /** A real one names its session; the mock forgets to. */
    private static MockHttpServletRequest asABrowser(MockHttpServletRequest request) {
        request.setRequestedSessionId("given");
        request.setRequestedSessionIdValid(false);
        return request;
    }

    private MockHttpServletResponse api(String login, String password, String address) throws Exception {
        return mvc.perform(get("/api/openapi.json")
                        .with(httpBasic(login, password))
                        .with(from(address)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse page(String login, String password, String address) throws Exception {
        return mvc.perform(signIn(login, password).with(from(address)))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder signIn(String login, String password) {
        return post("/sign-in")
                .param("username", login)
                .param("password", password)
                .with(csrf());
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
