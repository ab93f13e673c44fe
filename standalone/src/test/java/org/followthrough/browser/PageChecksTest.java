package org.followthrough.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The checks of all pages, shown to find what they look for. */
@InABrowser
class PageChecksTest {

    private static final String GOOD = "<!DOCTYPE html><html lang=\"en\"><head><title>Good</title>"
            + "<meta name=\"viewport\" content=\"width=device-width\"></head><body><main><h1>Good</h1>%s</main></body></html>";

    @Test
    void a_good_page_passes(Visitor visitor) {
        show(visitor, "<p>Text</p>");
        assertThatCode(() -> PageChecks.assertAccessible(visitor.page())).doesNotThrowAnyException();
        assertThatCode(() -> PageChecks.assertNoSidewaysScrolling(visitor.page()))
                .doesNotThrowAnyException();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void pale_text_and_an_input_without_a_label_are_found(Visitor visitor) {
        show(visitor, "<p style=\"color:#aaa\">Pale</p><input>");
        assertThatThrownBy(() -> PageChecks.assertAccessible(visitor.page()))
                .hasMessageContaining("color-contrast")
                .hasMessageContaining("label");
    }

    @Test
    void text_over_a_picture_is_doubted(Visitor visitor) {
        show(visitor, "<p style=\"background:linear-gradient(#fff,#000)\">Text</p>");
        assertThatThrownBy(() -> PageChecks.assertAccessible(visitor.page())).hasMessageContaining("undecided");
    }

    @Test
    void what_is_wider_than_the_screen_is_found_and_named(Visitor visitor) {
        show(visitor.at(Visitor.NARROW), "<div class=\"wide\" style=\"width:400px\">Wide</div>");
        assertThatThrownBy(() -> PageChecks.assertNoSidewaysScrolling(visitor.page()))
                .hasMessageContaining("DIV.wide");
    }

    @Test
    void a_label_that_leaves_its_picture_is_found(Visitor visitor) {
        show(
                visitor,
                "<svg class=\"picture__svg\" width=\"50\" height=\"20\"><text y=\"15\">Much too long</text></svg>");
        assertThatThrownBy(() -> PageChecks.assertNoClippedPictureText(visitor.page()))
                .hasMessageContaining("Much too long");
    }

    @Test
    void what_the_policy_of_a_page_stops_is_a_complaint(Visitor visitor) {
        visitor.page()
                .setContent(GOOD.formatted("<p style=\"color:red\">Text</p>")
                        .replace(
                                "<head>",
                                "<head><meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\">"));
        assertThat(visitor.complaints()).anyMatch(one -> one.contains("Content Security Policy"));
    }

    private static void show(Visitor visitor, String content) {
        visitor.page().setContent(GOOD.formatted(content));
    }
}
