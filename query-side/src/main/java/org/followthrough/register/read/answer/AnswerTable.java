package org.followthrough.register.read.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.Standing;

/** The picture's figures as tables; every figure with the list behind it. */
public record AnswerTable(Answer answer, RegisterFilter filter) {

    /** @param list address of the cases it counts */
    public record Figure(int count, String list) {}

    /** One row: figures for each word, and their sum. */
    public record OutcomeRow(Outcome outcome, List<Figure> words, Figure total) {}

    public record StateRow(FollowUpState state, Figure figure) {}

    public record WordRows(FollowUpWord word, Figure figure, List<StateRow> states) {}

    public List<OutcomeRow> outcomes() {
        return Stream.of(Outcome.values())
                .filter(Outcome::negative)
                .map(outcome -> new OutcomeRow(
                        outcome,
                        Arrays.stream(FollowUpWord.values())
                                .map(word -> new Figure(
                                        answer.count(cell -> cell.outcome() == outcome
                                                && cell.state() != null
                                                && cell.state().word() == word),
                                        filter.with(Criterion.OUTCOME, outcome)
                                                .with(Criterion.WORD, word)
                                                .list()))
                                .toList(),
                        new Figure(
                                answer.count(cell -> cell.outcome() == outcome),
                                filter.with(Criterion.OUTCOME, outcome).list())))
                .toList();
    }

    public List<WordRows> words() {
        return Arrays.stream(FollowUpWord.values())
                .map(word -> new WordRows(word, figure(word), states(word)))
                .toList();
    }

    public Figure recognised() {
        return standing(Standing.RECOGNISED);
    }

    public Figure undecided() {
        return standing(Standing.UNDECIDED);
    }

    public Figure notRecognised() {
        return standing(Standing.NOT_RECOGNISED);
    }

    private Figure standing(Standing standing) {
        return new Figure(
                answer.of(standing), filter.with(Criterion.STANDING, standing).list());
    }

    public Figure neverFollowedUp() {
        return state(FollowUpState.NEVER_FOLLOWED_UP).figure();
    }

    public Figure neverReached() {
        return new Figure(
                answer.neverReached(),
                filter.with(Criterion.NEVER_REACHED, true).list());
    }

    public Figure total() {
        return new Figure(answer.total(), filter.list());
    }

    private Figure figure(FollowUpWord word) {
        return new Figure(answer.in(word), filter.with(Criterion.WORD, word).list());
    }

    private List<StateRow> states(FollowUpWord word) {
        return Arrays.stream(FollowUpState.values())
                .filter(state -> state.word() == word)
                .map(this::state)
                .toList();
    }

    private StateRow state(FollowUpState state) {
        return new StateRow(
                state,
                new Figure(answer.in(state), filter.with(Criterion.STATE, state).list()));
    }
}
