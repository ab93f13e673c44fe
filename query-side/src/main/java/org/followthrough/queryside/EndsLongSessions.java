package org.followthrough.queryside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session eight hours after signing in, however busy it was. Measured in time that really passed, which
 * {@code followthrough.clock.offset} does not move.
 */
final class EndsLongSessions extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(8);

    private static final String SINCE = EndsLongSessions.class.getName() + ".since";

    private final LongSupplier nanos;

    EndsLongSessions(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && isSignedIn(session) && isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private static boolean isSignedIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** The first look follows signing in at once: the browser is sent on to a page. */
    private boolean isOver(HttpSession session) {
        if (session.getAttribute(SINCE) instanceof Long since) {
            return nanos.getAsLong() - since >= LONGEST.toNanos();
        }
        session.setAttribute(SINCE, nanos.getAsLong());
        return false;
    }
}
