package org.followthrough.register.read.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.Standing;
import org.followthrough.queryside.web.Words;
import org.followthrough.register.read.answer.Sankey.Bar;
import org.followthrough.register.read.answer.Sankey.Colour;
import org.followthrough.register.read.answer.Sankey.Column;
import org.followthrough.register.read.answer.Sankey.Flow;
import org.springframework.stereotype.Component;

/** The answer as a picture: who reported, what was decided, and where people stand today. */
@Component
class AnswerPicture {

    private static final Map<FollowUpWord, Colour> WORDS = new EnumMap<>(Map.of(
            FollowUpWord.FORGOTTEN, Colour.RED,
            FollowUpWord.ACCOMPANIED, Colour.GREEN,
            FollowUpWord.SEARCHED_FOR, Colour.AMBER,
            FollowUpWord.RECONSIDERED, Colour.TEAL,
            FollowUpWord.ENDED, Colour.GREY));

    private final Words words;

    AnswerPicture(Words words) {
        this.words = words;
    }

    /** How the second column is divided: the outcomes, and those who wait for one. */
    private enum Decided {
        IDENTIFIED(Colour.GREEN),
        UNDECIDED(Colour.AMBER),
        NOT_IDENTIFIED(Colour.PURPLE),
        DISMISSED(Colour.BLUE),
        DISCONTINUED(Colour.TEAL);

        private final Colour colour;

        Decided(Colour colour) {
            this.colour = colour;
        }

        boolean holds(AnswerCell cell) {
            Outcome outcome = cell.outcome();
            return outcome == null ? this == UNDECIDED : name().equals(outcome.name());
        }

        RegisterFilter within(RegisterFilter filter) {
            return this == UNDECIDED
                    ? filter.with(Criterion.STANDING, Standing.UNDECIDED)
                    : filter.with(Criterion.OUTCOME, name());
        }
    }

    Sankey of(Answer answer, RegisterFilter filter) {
        List<SourceCategory> sources = sources(answer);
        return new Sankey(
                List.of(
                        new Column(
                                words.text("register.answer.reported-by"),
                                sources.stream()
                                        .map(source -> source(answer, filter, source))
                                        .toList()),
                        new Column(words.text("register.answer.outcome"), outcomes(answer, filter)),
                        new Column(words.text("register.answer.today"), today(answer, filter))),
                flows(answer, filter, sources));
    }

    /** Largest first. */
    private static List<SourceCategory> sources(Answer answer) {
        return answer.cells().stream()
                .map(AnswerCell::source)
                .distinct()
                .sorted(Comparator.comparingInt(source -> -answer.count(cell -> cell.source() == source)))
                .toList();
    }

    private Bar source(Answer answer, RegisterFilter filter, SourceCategory source) {
        return new Bar(
                source.name(),
                words.label(source),
                answer.count(cell -> cell.source() == source),
                Colour.GREY,
                filter.with(Criterion.SOURCE, source).list());
    }

    private List<Bar> outcomes(Answer answer, RegisterFilter filter) {
        var bars = new ArrayList<Bar>();
        for (Decided decided : Decided.values()) {
            bars.add(new Bar(
                    decided.name(),
                    label(decided),
                    answer.count(decided::holds),
                    decided.colour,
                    decided.within(filter).list()));
        }
        return bars;
    }

    private List<Bar> today(Answer answer, RegisterFilter filter) {
        var bars = new ArrayList<Bar>();
        for (FollowUpWord word : FollowUpWord.values()) {
            bars.add(new Bar(
                    word.name(),
                    words.label(word),
                    answer.in(word),
                    WORDS.getOrDefault(word, Colour.GREY),
                    filter.with(Criterion.WORD, word).list()));
        }
        return bars;
    }

    private List<Flow> flows(Answer answer, RegisterFilter filter, List<SourceCategory> sources) {
        var flows = new ArrayList<Flow>();
        for (Decided decided : Decided.values()) {
            for (SourceCategory source : sources) {
                int count = answer.count(cell -> cell.source() == source && decided.holds(cell));
                var list = decided.within(filter).with(Criterion.SOURCE, source).list();
                flows.add(flow(source.name(), words.label(source), decided.name(), label(decided), count, list));
            }
            for (FollowUpWord word : FollowUpWord.values()) {
                int count = answer.count(cell -> decided.holds(cell)
                        && cell.state() != null
                        && cell.state().word() == word);
                var list = decided.within(filter).with(Criterion.WORD, word).list();
                flows.add(flow(decided.name(), label(decided), word.name(), words.label(word), count, list));
            }
        }
        return flows;
    }

    private Flow flow(String from, String fromLabel, String to, String toLabel, int count, String list) {
        return new Flow(from, to, count, list, words.text("register.answer.flow", fromLabel, toLabel, count));
    }

    private String label(Decided decided) {
        return decided == Decided.UNDECIDED
                ? words.label(Standing.UNDECIDED)
                : words.label(Outcome.valueOf(decided.name()));
    }
}
