package org.followthrough.queryside.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refusal;
import org.followthrough.codes.ContactChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @Test
    void what_was_typed_comes_back_even_when_it_is_wrong() {
        Form form = sent(Map.of("on-day", "31", "on-month", "2", "on-year", "2026", "note", "  twice "));
        assertThat(form.needDate("on")).isEmpty();
        assertThat(form.value("on-day")).isEqualTo("31");
        assertThat(form.text("note")).contains("twice");
        assertThat(form.value("note")).isEqualTo("  twice ");
        assertThat(form.errors("on")).extracting(FormError::anchor).containsExactly("on-day");
    }

    @Test
    void a_real_date_is_read() {
        assertThat(sent(Map.of("on-day", "2", "on-month", "11", "on-year", "2026"))
                        .needDate("on"))
                .contains(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "31,4,2026",
        "29,2,2026",
        "0,1,2026",
        "1,13,2026",
        "1,1,26",
        "1,,2026",
        "x,1,2026",
        "-1,1,2026",
        "1,1,20266",
        "١,1,2026"
    })
    void a_date_that_is_none_is_an_error(String day, String month, String year) {
        Form form = sent(Map.of("on-day", day, "on-month", month == null ? "" : month, "on-year", year));
        assertThat(form.date("on")).isEmpty();
        assertThat(form.errors("on")).hasSize(1);
    }

    @Test
    void an_empty_answer_is_an_error_only_where_one_is_needed() {
        Form form = sent(Map.of());
        form.text("note");
        form.date("on");
        form.time("at");
        form.code("channel", ContactChannel.class);
        assertThat(form.hasErrors()).isFalse();
        form.needText("note");
        form.needDate("on");
        form.needCode("channel", ContactChannel.class);
        assertThat(form.errors()).hasSize(3);
    }

    @Test
    void an_unknown_code_is_an_error_and_said_once() {
        Form form = sent(Map.of("channel", "TELEPATHY"));
        assertThat(form.needCode("channel", ContactChannel.class)).isEmpty();
        assertThat(form.errors("channel")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\uD800b", "a\u202Eb", "a\u2066b", "\u0007"})
    void text_that_cannot_be_kept_or_read_is_an_error(String text) {
        Form form = sent(Map.of("note", "x" + text + "y"));
        assertThat(form.needText("note")).isEmpty();
        assertThat(form.errors("note")).hasSize(1);
    }

    @Test
    void text_in_any_alphabet_and_several_lines_is_kept() {
        String text = "Љиљана рекла је:\r\n\t„не” 😀 שלום";
        assertThat(sent(Map.of("note", text)).needText("note")).contains(text);
    }

    @Test
    void a_text_longer_than_the_limit_is_an_error() {
        assertThat(sent(Map.of("note", "x".repeat(Form.LONGEST_TEXT))).text("note"))
                .isPresent();
        assertThat(sent(Map.of("note", "x".repeat(Form.LONGEST_TEXT + 1))).text("note"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17:30, 17:30", "17.30, 17:30", "9:05, 09:05", "00:00, 00:00", "23:59, 23:59"})
    void a_time_is_read_as_people_type_it(String typed, LocalTime time) {
        assertThat(sent(Map.of("at", typed)).time("at")).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "5", "5pm", "17:3", "12:60", "٠٩:٠٥"})
    void a_time_that_is_none_is_an_error(String typed) {
        Form form = sent(Map.of("at", typed));
        assertThat(form.time("at")).isEmpty();
        assertThat(form.hasErrors()).isTrue();
    }

    @Test
    void a_refusal_is_said_at_the_field_it_concerns_or_on_top() {
        Form form = sent(Map.of());
        form.refused(
                new Refusal(List.of(new Problem("date-in-future"), new Problem("outreach-not-met"))),
                Map.of("date-in-future", "on"));
        assertThat(form.errors()).extracting(FormError::field).containsExactly("on", "");
    }

    @Test
    void a_proposed_answer_is_shown() {
        Form form = Form.empty("test")
                .with("on", LocalDate.of(2026, 11, 2))
                .with("channel", ContactChannel.PHONE)
                .with("several", List.of(ContactChannel.PHONE, ContactChannel.LETTER));
        assertThat(form.value("on-month")).isEqualTo("11");
        assertThat(form.chosen("channel", "PHONE")).isTrue();
        assertThat(form.chosen("several", "LETTER")).isTrue();
        assertThat(form.chosen("several", "EMAIL")).isFalse();
        assertThat(form.codes("several", ContactChannel.class)).hasSize(2);
    }

    private static Form sent(Map<String, String> typed) {
        var parameters = new java.util.HashMap<String, List<String>>();
        typed.forEach((name, value) -> parameters.put(name, List.of(value)));
        return Form.sent("test", parameters);
    }
}
