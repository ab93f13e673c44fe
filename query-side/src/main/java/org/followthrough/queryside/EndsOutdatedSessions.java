package org.followthrough.queryside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.followthrough.staff.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of one who left, holds other roles or has another password since, at their next request. */
final class EndsOutdatedSessions extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
        if (viewer != null && viewer.getPrincipal() instanceof SignedIn session && !session.stillHolds()) {
            HttpSession known = request.getSession(false);
            if (known != null) {
                known.invalidate();
            }
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }
}
