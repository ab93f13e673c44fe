package org.followthrough.register.read.answer;

import java.util.List;
import java.util.function.Predicate;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.FollowUpWord;
import org.followthrough.codes.Standing;

/**
 * What happened to everyone: a partition, its cells add up to the total.
 *
 * @param mentionedWithoutCase people the reports mention for whom no case was opened
 */
public record Answer(List<AnswerCell> cells, int mentionedWithoutCase) {

    public int total() {
        return count(cell -> true);
    }

    public int of(Standing standing) {
        return count(cell -> cell.standing() == standing);
    }

    public int in(FollowUpState state) {
        return count(cell -> cell.state() == state);
    }

    public int in(FollowUpWord word) {
        return count(cell -> cell.state() != null && cell.state().word() == word);
    }

    /** Of those not recognised, not reached once since the decision. */
    public int neverReached() {
        return cells.stream().mapToInt(AnswerCell::neverReached).sum();
    }

    public int count(Predicate<AnswerCell> which) {
        return cells.stream().filter(which).mapToInt(AnswerCell::cases).sum();
    }
}
