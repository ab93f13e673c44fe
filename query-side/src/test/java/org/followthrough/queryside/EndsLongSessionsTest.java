package org.followthrough.queryside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;

class EndsLongSessionsTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final EndsLongSessions filter = new EndsLongSessions(nanos::get);
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void a_session_ends_eight_hours_after_signing_in_however_busy_it_was() throws Exception {
        signIn();
        for (int hour = 0; hour < 8; hour++) {
            ask();
            assertThat(session.isInvalid()).as("after %s hours", hour).isFalse();
            nanos.addAndGet(Duration.ofHours(1).toNanos());
        }
        ask();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void waiting_on_the_sign_in_page_does_not_count() throws Exception {
        ask();
        nanos.addAndGet(Duration.ofHours(7).toNanos());
        signIn();
        ask();
        nanos.addAndGet(Duration.ofHours(7).toNanos());
        ask();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void the_request_goes_on_without_its_session() throws Exception {
        signIn();
        ask();
        nanos.addAndGet(Duration.ofHours(9).toNanos());
        assertThat(ask().getRequest()).isNotNull();
    }

    private void signIn() {
        session.setAttribute(SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
    }

    private MockFilterChain ask() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain;
    }
}
