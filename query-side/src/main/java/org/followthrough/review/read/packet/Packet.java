package org.followthrough.review.read.packet;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.read.page.AsItStood;
import org.followthrough.casefile.read.page.TimelineWords;
import org.followthrough.review.facts.OpenReview;
import org.jspecify.annotations.Nullable;

/**
 * A review with everything it is decided on.
 *
 * @param admissibility by when somebody answers whether it is admitted, null where it is
 * @param decided by when the review is decided, null until that has come in
 * @param outreach how the person was searched for before the decision
 * @param since what was done after it
 * @param changes how the case stood at the decision and how it stands today, where that differs
 * @param earlier reviews of this case that ended
 */
record Packet(
        OpenReview open,
        @Nullable Limit admissibility,
        @Nullable Limit decided,
        List<Said> asked,
        List<Said> decision,
        List<Said> indicators,
        List<Said> risk,
        List<TimelineWords.Line> outreach,
        List<TimelineWords.Line> since,
        List<AsItStood.Change> changes,
        List<TimelineWords.Line> earlier) {

    /** @param days that it is overdue; negative: until it is due */
    record Limit(LocalDate dueOn, int days) {}
}
