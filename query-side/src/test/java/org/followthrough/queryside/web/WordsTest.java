package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.RiskLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.i18n.LocaleContextHolder;

class WordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Words words = new Words(new Messages(() -> ZoneId.of("Europe/Belgrade")));

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"en, 2 November 2026", "sr-Cyrl, 2. новембар 2026.", "sr-Latn, 2. novembar 2026."})
    void a_date_is_written_as_the_language_does(String tag, String written) {
        in(tag);
        assertThat(words.date(DAY)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | Не пре 5. јануара 2026.: | Ne pre 5. januara 2026.:
            3 | Не пре 5. марта 2026.: | Ne pre 5. marta 2026.:
            5 | Не пре 5. маја 2026.: | Ne pre 5. maja 2026.:
            7 | Не пре 5. јула 2026.: | Ne pre 5. jula 2026.:
            9 | Не пре 5. септембра 2026.: | Ne pre 5. septembra 2026.:
            12 | Не пре 5. децембра 2026.: | Ne pre 5. decembra 2026.:
            """)
    void after_a_preposition_a_serbian_date_takes_the_genitive(int month, String cyrillic, String latin) {
        var problem = new Problem(
                "preview-too-early",
                Map.of("from", LocalDate.of(2026, month, 5).toString(), "days", "30", "level", "HIGH"));
        in("sr-Cyrl");
        assertThat(words.refusal(problem)).startsWith(cyrillic);
        in("sr-Latn");
        assertThat(words.refusal(problem)).startsWith(latin);
    }

    @Test
    void a_moment_is_shown_in_belgrade_in_24_hours() {
        in("en");
        assertThat(words.dateTime(Instant.parse("2026-03-19T14:05:00Z"))).isEqualTo("19 March 2026, 15:05");
        assertThat(words.dateTime(Instant.parse("2026-07-19T22:05:00Z"))).isEqualTo("20 July 2026, 00:05");
        assertThat(words.time(LocalTime.of(9, 5))).isEqualTo("09:05");
        in("sr-Cyrl");
        assertThat(words.dateTime(Instant.parse("2026-03-19T14:05:00Z"))).isEqualTo("19. март 2026., 15:05");
        assertThat(words.value(YearMonth.of(2026, 3))).isEqualTo("март 2026.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 обавеза је прекорачила рок
            2 | 2 обавезе су прекорачиле рок
            5 | 5 обавеза је прекорачило рок
            11 | 11 обавеза је прекорачило рок
            21 | 21 обавеза је прекорачила рок
            22 | 22 обавезе су прекорачиле рок
            112 | 112 обавеза је прекорачило рок
            0 | 0 обавеза је прекорачило рок
            """)
    void serbian_counts_by_its_own_rules(long count, String said) {
        in("sr-Cyrl");
        assertThat(words.count("web.section.overdue.count", count)).isEqualTo(said);
    }

    @Test
    void english_counts_one_and_many() {
        in("en");
        assertThat(words.count("web.section.overdue.count", 1)).isEqualTo("1 obligation is overdue");
        assertThat(words.count("web.section.overdue.count", 12_345)).isEqualTo("12,345 obligations are overdue");
    }

    @Test
    void four_digits_stay_together_because_they_may_be_a_year() {
        in("en");
        assertThat(words.number(2026)).isEqualTo("2026");
        in("sr-Cyrl");
        assertThat(words.number(10_000)).isEqualTo("10.000");
    }

    @Test
    void a_value_in_a_sentence_is_written_as_the_language_does() {
        in("sr-Latn");
        assertThat(words.text("web.risk", RiskLevel.HIGH)).isEqualTo("Rizik: Visok");
        assertThat(words.text("web.risk", DAY)).isEqualTo("Rizik: 2. novembar 2026.");
        assertThat(words.labels(List.of(Outcome.IDENTIFIED, Outcome.DISMISSED)))
                .isEqualTo("Status priznat, Odbačeno bez utvrđivanja");
    }

    @Test
    void a_sentence_that_nobody_wrote_is_an_error_and_not_another_language() {
        in("en");
        assertThat(words.textOrNull("no.such.sentence")).isNull();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> words.text("no.such.sentence"))
                .isInstanceOf(NoSuchMessageException.class);
    }

    @Test
    void a_refusal_says_its_parameters_and_what_is_missing() {
        in("en");
        var problem = new Problem(
                "preview-too-early",
                List.of("HOME_VISIT", "ONLY_HERE", "EVERYWHERE"),
                Map.of("from", "2026-11-02", "days", "30", "level", "HIGH", "unclear", "OTHER"));
        assertThat(words.refusal(problem))
                .isEqualTo("Not before 2 November 2026: 30 days have not passed. High. OTHER. {forgotten}");
        assertThat(words.missing(problem)).containsExactly("Visit at home", "Missing only here", "Missing everywhere");
    }

    @Test
    void a_refusal_without_words_still_says_that_nothing_was_saved() {
        in("sr-Cyrl");
        assertThat(words.refusal(new Problem("unheard-of"))).contains("unheard-of", "Ништа није сачувано");
    }

    private static void in(String tag) {
        LocaleContextHolder.setLocale(java.util.Locale.forLanguageTag(tag));
    }
}
