package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerbianLatinTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Случајеви | Slučajevi
            Ђорђе Ћирић, Џенана, Љиљана, Његош | Đorđe Ćirić, Dženana, Ljiljana, Njegoš
            ЉУДИМА, ЊЕГОВА, ЏЕП | LJUDIMA, NJEGOVA, DŽEP
            2. новембар 2026. | 2. novembar 2026.
            Рок: {0}, {daysOverdue} | Rok: {0}, {daysOverdue}
            <strong>Жута</strong> &amp; плава | <strong>Žuta</strong> &amp; plava
            e-mail, WCAG 2.2, JavaScript-а | e-mail, WCAG 2.2, JavaScript-a
            „Прекорачени рокови” – сада | „Prekoračeni rokovi” – sada
            """)
    void cyrillic_becomes_latin_and_nothing_else_changes(String cyrillic, String latin) {
        assertThat(SerbianLatin.of(cyrillic)).isEqualTo(latin);
    }
}
