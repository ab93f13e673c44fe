package org.followthrough.queryside.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers a language chosen with {@code ?lang=} for a year, on this device, signed in or not. */
final class LanguageCookie extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() != null) {
            LanguageChoice.asked(request)
                    .ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request)));
        }
        chain.doFilter(request, response);
    }

    private static String cookie(Language language, HttpServletRequest request) {
        return ResponseCookie.from(LanguageChoice.PARAMETER, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
    }
}
