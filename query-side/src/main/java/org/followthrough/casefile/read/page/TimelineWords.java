package org.followthrough.casefile.read.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Texts;
import org.followthrough.queryside.web.Words;
import org.followthrough.staff.Role;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Component;

/** A case's events in the reader's language. */
@Component
public class TimelineWords {

    /** Who reads names and free text; the finer policy comes with access by assignment. */
    private static final Set<Role> READ_PERSONAL = Set.of(Role.CASEWORKER, Role.SUPERVISOR);

    private final Words words;
    private final StaffNames names;
    private final Texts texts;
    private final Protocol protocol;

    TimelineWords(Words words, StaffNames names, Texts texts, Protocol protocol) {
        this.words = words;
        this.names = names;
        this.texts = texts;
        this.protocol = protocol;
    }

    /** @param personal whether the reader may read names and free text */
    public List<Line> of(List<TimelineEntry> entries, boolean personal) {
        Map<UUID, ProtectionMeasure> measures = entries.stream()
                .map(TimelineEntry::event)
                .filter(MeasureRecorded.class::isInstance)
                .map(MeasureRecorded.class::cast)
                .collect(Collectors.toMap(MeasureRecorded::measure, MeasureRecorded::kind));
        return entries.stream().map(entry -> line(entry, personal, measures)).toList();
    }

    boolean mayReadPersonal(Set<Role> reader) {
        return reader.stream().anyMatch(READ_PERSONAL::contains);
    }

    private Line line(TimelineEntry entry, boolean personal, Map<UUID, ProtectionMeasure> measures) {
        return new Line(
                entry.sequence(),
                words.text("cases.event." + entry.storedName()),
                words.text("cases.by", names.of(entry.event().by())),
                when(entry),
                late(entry),
                EventWords.of(entry.event(), new EventLines(words, names, new PersonalText(texts, personal), measures))
                        .lines());
    }

    private String when(TimelineEntry entry) {
        return recordedOn(entry).equals(entry.event().happenedOn())
                ? words.dateTime(entry.recordedAt())
                : words.text("cases.happened-recorded", entry.event().happenedOn(), entry.recordedAt());
    }

    private boolean late(TimelineEntry entry) {
        return !protocol.recordedOnTime(entry.event().happenedOn(), entry.recordedAt());
    }

    private LocalDate recordedOn(TimelineEntry entry) {
        return entry.recordedAt().atZone(protocol.zone()).toLocalDate();
    }

    /**
     * One event.
     *
     * @param number sequence in the case's stream
     * @param late recorded later than the grace allows (rule F7)
     */
    public record Line(long number, String title, String byline, String when, boolean late, List<String> lines) {}
}
