package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.followthrough.standalone.Followthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Pages that nobody has to sign in for. */
@InABrowser
@SpringBootTest(classes = Followthrough.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PublicPagesTest {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry properties) {
        properties.add("followthrough.data", () -> "target/browser-" + UUID.randomUUID());
    }

    @ParameterizedTest
    @CsvSource({
        "/sign-in, en",
        "/sign-in?failed, sr-Cyrl",
        "/help, en",
        "/help, sr-Cyrl",
        "/accessibility, en",
        "/accessibility, sr-Cyrl"
    })
    void a_page_is_accessible_fits_a_narrow_screen_and_keeps_the_policy(String path, String language, Visitor visitor) {
        for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
            visitor.at(width).open("http://127.0.0.1:" + port + path, language);
            PageChecks.assertAccessible(visitor.page());
            PageChecks.assertNoSidewaysScrolling(visitor.page());
            PageChecks.assertNoClippedPictureText(visitor.page());
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Aa", "sr-Latn, Aašđčćž", "sr-Cyrl, Ђћшч"})
    void our_own_font_is_used_for_every_script(String language, String letters, Visitor visitor) {
        visitor.open("http://127.0.0.1:" + port + "/help", language);
        assertThat(visitor.page().evaluate("letters => document.fonts.check('16px \"Noto Sans\"', letters)", letters))
                .isEqualTo(true);
        assertThat(visitor.page().evaluate("() => getComputedStyle(document.querySelector('main p')).fontFamily"))
                .asString()
                .startsWith("\"Noto Sans\"");
    }

    @Test
    void the_first_tab_leads_past_the_header(Visitor visitor) {
        visitor.open("http://127.0.0.1:" + port + "/help", "en");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().evaluate("() => document.activeElement.getAttribute('href')"))
                .isEqualTo("#main-content");
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().evaluate("() => document.activeElement.id")).isEqualTo("main-content");
    }
}
