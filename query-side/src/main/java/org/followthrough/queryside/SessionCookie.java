package org.followthrough.queryside;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.AbstractConfigurableWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * The cookie of a session, taken back at signing out. Under https its name begins with {@code __Host-}, so that browsers
 * take it from this host alone, over https alone. A proxy that speaks https for us is known by
 * {@code server.servlet.session.cookie.secure=true}; over plain http no browser would keep such a cookie.
 */
final class SessionCookie
        implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, LogoutHandler, Ordered {

    static final String UNDER_HTTPS = "__Host-session";

    private static final String OTHERWISE = "JSESSIONID";
    private static final String PATH = "/";

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        Cookie cookie = server.getSettings().getSession().getCookie();
        cookie.setPath(PATH);
        if (Boolean.TRUE.equals(cookie.getSecure()) || speaksHttps(server)) {
            cookie.setName(UNDER_HTTPS);
            cookie.setSecure(true);
            cookie.setDomain(null);
        }
    }

    /** After the settings of the program were applied. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = request.getServletContext().getSessionCookieConfig();
        var taken = ResponseCookie.from(cookie.getName() == null ? OTHERWISE : cookie.getName(), "")
                .path(PATH)
                .maxAge(0)
                .httpOnly(true)
                .secure(cookie.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, taken.build().toString());
    }

    private static boolean speaksHttps(ConfigurableServletWebServerFactory server) {
        return server instanceof AbstractConfigurableWebServerFactory own && Ssl.isEnabled(own.getSsl());
    }
}
