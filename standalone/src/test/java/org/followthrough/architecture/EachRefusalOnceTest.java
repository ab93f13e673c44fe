package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule stands once, and both sides ask it: each code of a refusal is raised in one place of all sources. */
class EachRefusalOnceTest {

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    /** What follows is the code, or a choice between several. */
    private static final Pattern MADE = Pattern.compile("new\\s+(?:[\\w.]+\\.)?Problem\\(\\s*");

    /** Given to what makes the refusal elsewhere: {@code refused("…")}, {@code problem(HttpStatus.CONFLICT, "…")}. */
    private static final Pattern HANDED_ON =
            Pattern.compile("\\b(?:refused|refuse|problem)\\(\\s*(?:HttpStatus\\.\\w+,\\s*)?\"([a-z]+(?:-[a-z]+)+)\"");

    private static final Pattern CONSTANT = Pattern.compile("String \\w+ =\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void each_code_is_raised_in_one_place() throws IOException {
        Map<String, List<String>> places = new TreeMap<>();
        for (Source source : Source.matching("[^/]+/src/main/java/.*\\.java")) {
            raised(source.text())
                    .forEach(code -> places.merge(
                            code,
                            List.of(source.path()),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList()));
        }
        assertThat(places).as("codes that were found").hasSizeGreaterThan(190);
        Map<String, List<String>> twice = places.entrySet().stream()
                .filter(place -> place.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(twice).as("codes, and where each is raised").isEmpty();
    }

    @Test
    void a_code_is_found_however_it_is_said() {
        assertThat(raised("""
                        return new Problem("said-plainly", Map.of("not-a-code", "x"));
                        return new org.followthrough.Problem("said-by-its-whole-name");
                        return new Problem(late ? "one-of-two" : "the-other");
                        static final String CODE = "kept-apart"; ... new Problem(CODE)
                        throw refused("handed-on", field);
                        return problem(HttpStatus.CONFLICT, "in-an-answer", Map.of());
                        """))
                .containsExactlyInAnyOrder(
                        "said-plainly",
                        "said-by-its-whole-name",
                        "one-of-two",
                        "the-other",
                        "kept-apart",
                        "handed-on",
                        "in-an-answer");
    }

    private static List<String> raised(String text) {
        List<String> firsts = MADE.matcher(text)
                .results()
                .map(made -> firstArgument(text, made.end()))
                .toList();
        Stream<String> said = firsts.stream().flatMap(first -> codes(CODE, first));
        boolean apart = firsts.stream().anyMatch(first -> first.matches("[A-Z_]+"));
        Stream<String> constants = apart ? codes(CONSTANT, text) : Stream.empty();
        return Stream.of(said, constants, codes(HANDED_ON, text))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1));
    }

    private static String firstArgument(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (depth == 0 && (c == ',' || c == ')')) {
                return text.substring(from, at).strip();
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return text.substring(from);
    }
}
