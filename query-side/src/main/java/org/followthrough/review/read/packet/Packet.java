package org.followthrough.review.read.packet;

import java.util.List;
import org.followthrough.casefile.read.page.AsItStood;
import org.followthrough.casefile.read.page.TimelineWords;
import org.followthrough.review.facts.OpenReview;

/**
 * A review with everything it is decided on.
 *
 * @param admissibilityDays days until the answer whether it is admitted is due; negative: overdue
 * @param decisionDays days until the review is to be decided
 * @param outreach how the person was searched for before the decision
 * @param since what was done after it
 * @param changes how the case stood at the decision and how it stands today, where that differs
 * @param earlier reviews of this case that ended
 */
record Packet(
        OpenReview open,
        int admissibilityDays,
        int decisionDays,
        List<Said> asked,
        List<Said> decision,
        List<Said> indicators,
        List<Said> risk,
        List<TimelineWords.Line> outreach,
        List<TimelineWords.Line> since,
        List<AsItStood.Change> changes,
        List<TimelineWords.Line> earlier) {}
