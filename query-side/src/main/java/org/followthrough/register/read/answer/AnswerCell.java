package org.followthrough.register.read.answer;

import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.Outcome;
import org.followthrough.codes.SourceCategory;
import org.followthrough.codes.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How many cases from one source came to one outcome and stand in one state.
 *
 * @param neverReached of these, not reached once since the negative decision
 */
public record AnswerCell(
        SourceCategory source,
        Standing standing,
        @Nullable Outcome outcome,
        @Nullable FollowUpState state,
        int cases,
        int neverReached) {}
