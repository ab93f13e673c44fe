package org.followthrough.casefile.read.form;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Component;

/** What happened in a case while a form about it was open. */
@Component
class Changes {

    private final Words words;
    private final StaffNames names;

    Changes(Words words, StaffNames names) {
        this.words = words;
        this.names = names;
    }

    /** A sentence each, oldest first. */
    List<String> since(long version, CaseAtHand at) {
        return at.timeline().entries().stream()
                .filter(entry -> entry.sequence() > version)
                .map(this::sentence)
                .toList();
    }

    /** A sentence about the latest event of the type, none where there is none. */
    List<String> latest(Class<? extends CaseEvent> type, CaseAtHand at) {
        return at.timeline().entries().stream()
                .filter(entry -> type.isInstance(entry.event()))
                .reduce((earlier, later) -> later)
                .map(this::sentence)
                .stream()
                .toList();
    }

    private String sentence(TimelineEntry entry) {
        return words.text(
                "casefile.form.change",
                words.text("cases.event." + entry.storedName()),
                names.of(entry.event().by()),
                entry.recordedAt());
    }
}
