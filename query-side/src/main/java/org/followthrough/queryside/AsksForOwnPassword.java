package org.followthrough.queryside;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.staff.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever was given a password chooses their own before they see anything. */
final class AsksForOwnPassword extends OncePerRequestFilter {

    private static final String OWN_PASSWORD = "/settings/password";

    private final List<PathPatternRequestMatcher> open;

    AsksForOwnPassword(String... theSameToEveryone) {
        this.open = Stream.concat(Arrays.stream(theSameToEveryone), Stream.of(OWN_PASSWORD, "/sign-out"))
                .map(PathPatternRequestMatcher::pathPattern)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication viewer = SecurityContextHolder.getContext().getAuthentication();
        boolean given =
                viewer != null && viewer.getPrincipal() instanceof SignedIn session && session.withGivenPassword();
        if (given && open.stream().noneMatch(path -> path.matches(request))) {
            response.sendRedirect(request.getContextPath() + OWN_PASSWORD);
        } else {
            chain.doFilter(request, response);
        }
    }
}
