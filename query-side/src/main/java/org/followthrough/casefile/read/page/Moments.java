package org.followthrough.casefile.read.page;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.read.timeline.Moment;
import org.followthrough.casefile.read.timeline.ShownMoment;
import org.followthrough.casefile.read.timeline.Timeline;
import org.followthrough.queryside.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The moments of a case in words. */
@Component
class Moments {

    private final Words words;
    private final TimelineWords timelineWords;

    Moments(Words words, TimelineWords timelineWords) {
        this.words = words;
        this.timelineWords = timelineWords;
    }

    /** Oldest first. */
    List<Act> of(Timeline timeline, boolean personal) {
        var lines = timelineWords.of(timeline.entries(), personal);
        var acts = new ArrayList<Act>();
        int from = 0;
        for (Moment moment : timeline.moments()) {
            int next = from + moment.entries().size();
            acts.add(act(moment, lines.subList(from, next)));
            from = next;
        }
        return acts;
    }

    private Act act(Moment moment, List<TimelineWords.Line> lines) {
        var first = lines.get(0);
        String label = words.text("cases.moment", moment.number(), first.title(), moment.recordedAt());
        return new Act(moment.number(), moment.at(), label, first, lines.subList(1, lines.size()));
    }

    /** What is shown, where the address does not name a moment; null where it does. */
    @Nullable
    String shownInstead(ShownMoment shown) {
        Long asked = shown.asked();
        if (asked != null && shown.inTheMiddle()) {
            return words.text(
                    "cases.middle", asked, shown.moment().from(), shown.moment().at());
        }
        return shown.beyond() ? words.count("cases.beyond", shown.all().size()) : null;
    }
}
