package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.standalone.RunningFollowthrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that nobody has to sign in for. */
@InABrowser
class PublicPagesTest {

    private final RunningFollowthrough app;

    PublicPagesTest(RunningFollowthrough app) {
        this.app = app;
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
        visitor.open(app.address(path).toString(), language);
        PageChecks.assertFits(visitor);
        for (int width : new int[] {Visitor.WIDE, Visitor.NARROW}) {
            PageChecks.assertAccessible(visitor.at(width).page());
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Aa", "sr-Latn, Aašđčćž", "sr-Cyrl, Ђћшч"})
    void our_own_font_is_used_for_every_script(String language, String letters, Visitor visitor) {
        visitor.open(app.address("/help").toString(), language);
        assertThat(visitor.page().evaluate("letters => document.fonts.check('16px \"Noto Sans\"', letters)", letters))
                .isEqualTo(true);
        assertThat(visitor.page().evaluate("() => getComputedStyle(document.querySelector('main p')).fontFamily"))
                .asString()
                .startsWith("\"Noto Sans\"");
    }

    @Test
    void the_first_tab_leads_past_the_header(Visitor visitor) {
        visitor.open(app.address("/help").toString(), "en");
        visitor.page().keyboard().press("Tab");
        assertThat(visitor.page().evaluate("() => document.activeElement.getAttribute('href')"))
                .isEqualTo("#main-content");
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForFunction("() => document.activeElement.id === 'main-content'");
    }
}
