package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.queryside.web.Language.ENGLISH;
import static org.followthrough.queryside.web.Language.SERBIAN_CYRILLIC;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageTest {

    private final LanguageChoice choice = new LanguageChoice();

    @ParameterizedTest
    @CsvSource({
        "sr, sr-Cyrl",
        "sr-RS, sr-Cyrl",
        "sr-Cyrl-RS, sr-Cyrl",
        "sr-Latn, sr-Latn",
        "sr-Latn-RS, sr-Latn",
        "sr-ME, sr-Latn",
        "en, en",
        "en-GB, en",
        "de, en",
        "x-whatever, en"
    })
    void the_language_that_suits_a_browser_best_is_chosen(String wished, String shown) {
        assertThat(Language.suiting(List.of(Locale.forLanguageTag(wished))).tag())
                .isEqualTo(shown);
    }

    @Test
    void a_later_wish_counts_where_the_first_cannot_be_met() {
        assertThat(Language.suiting(List.of(Locale.GERMAN, Locale.forLanguageTag("sr"))))
                .isEqualTo(SERBIAN_CYRILLIC);
    }

    @Test
    void no_wish_is_english() {
        assertThat(Language.suiting(List.of())).isEqualTo(ENGLISH);
    }

    @Test
    void what_is_asked_for_counts_more_than_what_is_remembered_and_both_more_than_the_browser() {
        var request = new MockHttpServletRequest();
        request.addPreferredLocale(Locale.ENGLISH);
        assertThat(choice.resolveLocale(request)).isEqualTo(ENGLISH.locale());
        request.setCookies(new jakarta.servlet.http.Cookie("lang", "sr-Latn"));
        assertThat(choice.resolveLocale(request)).isEqualTo(Language.SERBIAN_LATIN.locale());
        request.setParameter("lang", "sr-Cyrl");
        assertThat(choice.resolveLocale(request)).isEqualTo(SERBIAN_CYRILLIC.locale());
    }

    @Test
    void a_language_we_do_not_have_is_no_choice() {
        var request = new MockHttpServletRequest();
        request.setParameter("lang", "<script>");
        request.setCookies(new jakarta.servlet.http.Cookie("lang", "tlh"));
        assertThat(choice.resolveLocale(request)).isEqualTo(ENGLISH.locale());
    }
}
