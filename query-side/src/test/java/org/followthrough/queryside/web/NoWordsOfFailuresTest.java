package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NoWordsOfFailuresTest {

    @Test
    void a_page_that_nobody_can_fill_now_is_not_available_at_the_moment() throws Exception {
        assertThat(statusAfter(new CompletionException(new NoHandlerForQueryException("nobody"))))
                .isEqualTo(503);
    }

    @Test
    void any_other_failure_is_a_fault_of_ours() throws Exception {
        assertThat(statusAfter(new IllegalStateException("canary"))).isEqualTo(500);
    }

    private static int statusAfter(RuntimeException failed) throws Exception {
        var response = new MockHttpServletResponse();
        new NoWordsOfFailures().doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
            throw new ServletException(failed);
        });
        assertThat(response.getErrorMessage()).isNull();
        return response.getStatus();
    }
}
