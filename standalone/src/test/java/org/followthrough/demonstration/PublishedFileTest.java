package org.followthrough.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.followthrough.codes.AgeGroup;
import org.followthrough.importing.write.reports.ReportRow;
import org.junit.jupiter.api.Test;

/** The list of published figures, held against the rows that were built from them. */
class PublishedFileTest {

    private final List<ReportRow> rows = BuiltReports.read().rows();
    private final List<JsonNode> figures = figures();

    @Test
    void every_published_number_comes_out_as_it_was_published() {
        assertThat(figures)
                .filteredOn(figure -> figure.has("published"))
                .allSatisfy(figure -> assertThat(ours(figure))
                        .as(key(figure))
                        .isEqualTo(figure.get("published").asLong()));
    }

    @Test
    void the_shares_that_cannot_come_out_are_those_with_a_note_that_says_why() {
        Map<String, Long> differing = new HashMap<>();
        figures.stream().filter(figure -> figure.has("percent")).forEach(figure -> {
            JsonNode percent = figure.get("percent");
            long share = Math.round(
                    100.0 * ours(figure) / ours(figure(percent.get("of").asText())));
            if (share != percent.get("published").asLong()) {
                differing.put(key(figure), share);
            }
        });

        assertThat(differing)
                .containsOnly(
                        Map.entry("ministry-identified", 32L),
                        Map.entry("foreign-labour", 70L),
                        Map.entry("identified-minors", 47L));
        assertThat(differing.keySet()).allMatch(key -> figure(key).has("note"));
    }

    @Test
    void every_figure_has_a_key_of_its_own_a_unit_and_words_in_both_languages() throws IOException {
        assertThat(figures).extracting(PublishedFileTest::key).doesNotHaveDuplicates();
        assertThat(figures).extracting(figure -> figure.get("unit").asText()).containsOnly("reports", "persons");
        Set<Object> wanted = Stream.concat(
                        figures.stream().map(figure -> "figure." + key(figure)),
                        figures.stream()
                                .filter(figure -> figure.has("note"))
                                .map(figure -> "note." + figure.get("note").asText()))
                .map(key -> "statistics.2025." + key)
                .collect(Collectors.toSet());

        assertThat(keys("en")).containsAll(wanted).isEqualTo(keys("sr_Cyrl"));
    }

    private long ours(JsonNode figure) {
        return rows.stream()
                .filter(row ->
                        figure.get("where").properties().stream().allMatch(is -> fits(row, is.getKey(), is.getValue())))
                .count();
    }

    private static boolean fits(ReportRow row, String filter, JsonNode wanted) {
        Predicate<Object> named = code -> texts(wanted).anyMatch(text -> text.equals(String.valueOf(code)));
        return switch (filter) {
            case "reportedIn" -> row.receivedOn().getYear() == wanted.asInt();
            case "decidedIn" -> row.decidedOn() != null && row.decidedOn().getYear() == wanted.asInt();
            case "standing" -> named.test(row.outcome() == null ? "UNDECIDED" : "DECIDED");
            case "outcome" -> row.outcome() != null && named.test(row.outcome());
            case "reason" -> named.test(row.reason());
            case "source" -> named.test(row.source());
            case "exploitation" -> named.test(row.exploitation().get(0));
            case "gender" -> named.test(row.gender());
            case "citizenship" -> row.citizenship().stream().anyMatch(named);
            case "foreign" -> wanted.asBoolean() == foreign(row);
            case "age" -> named.test(child(row) ? "CHILD" : "ADULT");
            case "exploitedIn" -> named.test(row.countryOfExploitation());
            case "exploitedOutside" -> row.countryOfExploitation() != null && !named.test(row.countryOfExploitation());
            default -> throw new AssertionError(filter + " is no filter");
        };
    }

    private static boolean foreign(ReportRow row) {
        return !row.citizenship().isEmpty() && !row.citizenship().contains("RS");
    }

    private static boolean child(ReportRow row) {
        return row.ageGroup() == AgeGroup.CHILD
                || row.birthYear() != null && row.receivedOn().getYear() - row.birthYear() < 18;
    }

    private static Stream<String> texts(JsonNode wanted) {
        return wanted.isArray()
                ? StreamSupport.stream(wanted.spliterator(), false).map(JsonNode::asText)
                : Stream.of(wanted.asText());
    }

    private JsonNode figure(String key) {
        return figures.stream()
                .filter(figure -> key(figure).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String key(JsonNode figure) {
        return figure.get("key").asText();
    }

    private static List<JsonNode> figures() {
        try {
            JsonNode file = new YAMLMapper().readTree(BuiltReports.resource("/statistics/published-2025.yaml"));
            return StreamSupport.stream(file.get("figures").spliterator(), false)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Set<Object> keys(String language) throws IOException {
        Properties texts = new Properties();
        byte[] file = BuiltReports.resource("/messages/statistics_" + language + ".properties");
        texts.load(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
        return texts.keySet();
    }
}
