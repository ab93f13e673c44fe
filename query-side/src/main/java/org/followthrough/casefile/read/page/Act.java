package org.followthrough.casefile.read.page;

import java.util.List;
import org.followthrough.casefile.read.page.TimelineWords.Line;

/**
 * One moment on the timeline.
 *
 * @param label its number, what happened first, and when it was recorded
 * @param first what was done
 * @param also what followed from it in the same act
 */
record Act(int number, long at, String label, Line first, List<Line> also) {

    /** Recorded later than the grace allows (rule F7). */
    public boolean late() {
        return first.late() || also.stream().anyMatch(Line::late);
    }
}
