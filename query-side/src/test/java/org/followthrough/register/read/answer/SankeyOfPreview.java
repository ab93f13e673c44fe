package org.followthrough.register.read.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.register.read.answer.Sankey.Bar;
import org.followthrough.register.read.answer.Sankey.Colour;
import org.followthrough.register.read.answer.Sankey.Column;
import org.followthrough.register.read.answer.Sankey.Flow;

/** A made-up answer with many sources, a bar of one, a bar of nobody and long labels. */
public final class SankeyOfPreview {

    private static final Map<Outcome, Colour> COLOURS = Map.of(
            Outcome.IDENTIFIED, Colour.GREEN,
            Outcome.NOT_IDENTIFIED, Colour.PURPLE,
            Outcome.DISMISSED, Colour.BLUE,
            Outcome.DISCONTINUED, Colour.TEAL);

    private SankeyOfPreview() {}

    static Sankey picture() {
        return picture(
                List.of("Reported by", "Outcome", "Where they stand today"),
                code -> "Министарство унутрашњих послова " + code);
    }

    public static Sankey picture(List<String> headings, Function<Enum<?>, String> label) {
        int[][] perSource = {
            {15, 35, 20, 6},
            {22, 18, 12, 1},
            {0, 0, 1, 0},
            {9, 7, 10, 1},
            {0, 1, 0, 0},
            {3, 2, 4, 0},
            {4, 3, 5, 0},
            {2, 3, 4, 0},
            {1, 0, 1, 0},
            {1, 1, 1, 1},
            {1, 1, 1, 0},
            {1, 1, 0, 0},
            {0, 0, 0, 0}
        };
        int[][] perOutcome = {{}, {30, 20, 10, 8, 4}, {40, 4, 10, 4, 1}, {8, 0, 0, 1, 0}};
        List<Flow> flows = new ArrayList<>();
        List<Bar> sources = new ArrayList<>();
        Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
        for (SourceCategory source : SourceCategory.values()) {
            int total = 0;
            for (Outcome outcome : Outcome.values()) {
                int count = perSource[source.ordinal()][outcome.ordinal()];
                total += count;
                outcomes.merge(outcome, count, Integer::sum);
                flows.add(flow(source, outcome, count, label));
            }
            sources.add(bar(source, total, Colour.GREY, label));
        }
        List<Bar> middle = new ArrayList<>();
        Map<FollowUpWord, Integer> words = new LinkedHashMap<>();
        outcomes.forEach((outcome, count) -> {
            middle.add(bar(outcome, count, COLOURS.get(outcome), label));
            int rest = count;
            for (FollowUpWord word : outcome == Outcome.IDENTIFIED ? new FollowUpWord[0] : FollowUpWord.values()) {
                boolean last = word == FollowUpWord.RECONSIDERED;
                int some = word == FollowUpWord.ENDED
                        ? 0
                        : last ? rest : Math.min(rest, perOutcome[outcome.ordinal()][word.ordinal()]);
                rest -= some;
                words.merge(word, some, Integer::sum);
                flows.add(flow(outcome, word, some, label));
            }
        });
        List<Bar> last = new ArrayList<>();
        words.forEach((word, count) -> last.add(bar(
                word,
                count,
                word == FollowUpWord.FORGOTTEN
                        ? Colour.RED
                        : word == FollowUpWord.ACCOMPANIED ? Colour.GREEN : Colour.AMBER,
                label)));
        return new Sankey(
                List.of(
                        new Column(headings.get(0), sources),
                        new Column(headings.get(1), middle),
                        new Column(headings.get(2), last)),
                flows);
    }

    private static Bar bar(Enum<?> code, int count, Colour colour, Function<Enum<?>, String> label) {
        return new Bar(id(code), label.apply(code), count, colour, "/cases?" + id(code));
    }

    private static Flow flow(Enum<?> from, Enum<?> to, int count, Function<Enum<?>, String> label) {
        return new Flow(
                id(from),
                id(to),
                count,
                "/cases?" + id(from) + "&" + id(to),
                label.apply(from) + " – " + label.apply(to) + ": " + count);
    }

    private static String id(Enum<?> code) {
        return code.getDeclaringClass().getSimpleName() + "." + code.name();
    }
}
