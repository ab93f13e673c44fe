package org.followthrough.queryside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.platform.messaging.FailureClassifier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * A failure of a page goes no further than this: the container would write its message into a line of the log, and a message
 * may quote a person. The program's log prints where something failed, never in which words.
 */
final class NoWordsOfFailures extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(NoWordsOfFailures.class);
    private static final String SOON = "5";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (DisconnectedClientHelper.isClientDisconnectedException(failed)) {
                throw failed;
            }
            boolean passes = FailureClassifier.hindranceIn(failed).passes();
            if (passes) {
                LOG.warn(
                        "A page waits for what does not answer: {}",
                        rootOf(failed).getClass().getName());
            } else {
                LOG.error("A page failed", failed);
            }
            if (response.isCommitted()) {
                throw new ServletException("The answer is cut short");
            }
            if (passes) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            }
            response.sendError((passes ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR).value());
        }
    }

    private static Throwable rootOf(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause).reduce(failed, (outer, inner) -> inner);
    }

    /** A failing error page may quote a person too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
