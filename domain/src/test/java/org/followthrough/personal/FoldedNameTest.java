package org.followthrough.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ђорђе", "ЂОРЂЕ", "Đorđe", "ĐORĐE", "Djordje", "DJORDJE", "Ðorðe", " Đor\u200bđe "})
    void one_name_in_any_script_or_case_has_one_strict_key(String typed) {
        assertThat(FoldedName.of(typed).strict()).isEqualTo("djordje");
    }

    @Test
    void typed_without_the_letter_it_is_found_by_the_loose_key() {
        assertThat(FoldedName.of("Dorde").keys()).containsExactly("dorde");
        assertThat(FoldedName.of("Ђорђе").loose()).isEqualTo("dorde");
        assertThat(FoldedName.of("Đorđe").keys()).containsExactlyInAnyOrder("djordje", "dorde");
    }

    @ParameterizedTest
    @CsvSource({
        "Љиљана, Ljiljana",
        "Љиљана, ǈiǉana",
        "Његош, Njegoš",
        "Џемал, Džemal",
        "Жарко Чоловић, ZARKO COLOVIC",
        "Ћирић, Čirič",
        "Ана-Марија, Ana Marija",
        "O'Neill, O’Neill",
        "José, JOSE\u0301",
        "Weiß, WEISS",
        "ﬁlip, Filip",
        "Ｆｉｌｉｐ, Filip",
    })
    void two_ways_to_type_one_name_share_their_keys(String one, String other) {
        assertThat(FoldedName.of(one)).isEqualTo(FoldedName.of(other));
    }

    @Test
    void names_that_differ_stay_apart() {
        assertThat(Collections.disjoint(
                        FoldedName.of("Ђорђе").keys(), FoldedName.of("Ђорђина").keys()))
                .isTrue();
        assertThat(FoldedName.of("李小龍").strict()).isEqualTo("李小龍");
    }

    @Test
    void its_text_does_not_show_the_name() {
        assertThat(FoldedName.of("Canary").toString()).doesNotContainIgnoringCase("canary");
    }
}
