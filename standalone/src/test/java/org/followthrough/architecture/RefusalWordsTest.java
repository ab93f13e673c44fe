package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.followthrough.outreach.facts.OutreachShortfall;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal says what is wrong and what to do next, in every language (rule E3). */
class RefusalWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern MISSING = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*)\"");

    private static List<Refusals> refusals = List.of();

    @BeforeAll
    static void read_the_sources() throws IOException {
        refusals = Refusals.all();
    }

    @Test
    void every_problem_says_its_code_where_it_is_made() {
        assertThat(refusals).hasSizeGreaterThan(60);
        assertThat(refusals)
                .filteredOn(one -> one.code().equals(Refusals.NO_CODE))
                .filteredOn(one -> !one.text().contains("record Problem("))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr_Cyrl"})
    void every_code_has_a_sentence(String language) throws IOException {
        var words = words(language);
        assertThat(codes().filter(code -> words.getProperty("refusal." + code) == null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr_Cyrl"})
    void every_thing_missing_has_words(String language) throws IOException {
        var words = words(language);
        assertThat(missing().filter(code -> words.getProperty("missing." + code) == null))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr_Cyrl"})
    void every_value_a_sentence_names_is_given_with_the_problem(String language) throws IOException {
        var words = words(language);
        for (Refusals one : refusals) {
            PLACEHOLDER
                    .matcher(words.getProperty("refusal." + one.code(), ""))
                    .results()
                    .forEach(value -> assertThat(one.says(value.group(1)))
                            .as(one.code() + " gives {" + value.group(1) + "}")
                            .isTrue());
        }
    }

    @Test
    void no_sentence_is_left_over() throws IOException {
        var said = codes().toList();
        assertThat(words("en").stringPropertyNames())
                .filteredOn(key -> key.startsWith("refusal."))
                .allMatch(key -> key.equals("refusal.without-words") || said.contains(key.split("\\.")[1]));
    }

    private static Stream<String> codes() {
        return refusals.stream()
                .map(Refusals::code)
                .filter(code -> !code.equals(Refusals.NO_CODE))
                .distinct()
                .sorted();
    }

    private static Stream<String> missing() {
        var shortfalls = Arrays.stream(OutreachShortfall.values()).map(Enum::name);
        var said = refusals.stream()
                .filter(one -> one.file().toString().contains("/write/"))
                .flatMap(one -> MISSING.matcher(one.text()).results().map(match -> match.group(1)));
        return Stream.concat(shortfalls, said).distinct().sorted();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file = RefusalWordsTest.class.getResourceAsStream("/messages/refusals_" + language + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return words;
    }
}
