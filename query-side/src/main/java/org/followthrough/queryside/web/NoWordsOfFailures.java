package org.followthrough.queryside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.followthrough.bothsides.Hindrances;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * A failure of a page goes no further than this: the container would write its message into a line of the log, and a message
 * may quote a person. The program's log prints where something failed, never in which words.
 */
final class NoWordsOfFailures extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(NoWordsOfFailures.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failed) {
            if (DisconnectedClientHelper.isClientDisconnectedException(failed)) {
                throw failed;
            }
            LOG.error("A page failed", failed);
            if (response.isCommitted()) {
                throw new ServletException("The answer is cut short");
            }
            response.sendError(status(failed).value());
        }
    }

    private static HttpStatus status(Exception failed) {
        return Hindrances.of(failed).passes() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** A failing error page may quote a person too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
