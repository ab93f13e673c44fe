package org.followthrough.queryside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.Ssl;

class SessionCookieTest {

    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void under_https_only_this_host_can_set_it() {
        server.setSsl(new Ssl());
        cookie().setDomain("example.org");
        assertBoundToTheHost();
    }

    @Test
    void behind_a_proxy_that_speaks_https_too() {
        cookie().setSecure(true);
        assertBoundToTheHost();
    }

    @Test
    void over_plain_http_it_keeps_its_usual_name_else_no_browser_would_keep_it() {
        new SessionCookie().customize(server);
        assertThat(cookie().getName()).isNull();
        assertThat(cookie().getSecure()).isNull();
    }

    private void assertBoundToTheHost() {
        new SessionCookie().customize(server);
        assertThat(cookie().getName()).startsWith("__Host-");
        assertThat(cookie().getSecure()).isTrue();
        assertThat(cookie().getPath()).isEqualTo("/");
        assertThat(cookie().getDomain()).isNull();
    }

    private Cookie cookie() {
        return server.getSettings().getSession().getCookie();
    }
}
