package org.followthrough.standalone.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.followthrough.casefile.Ids;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.commands.ReceiveReport;
import org.followthrough.intake.entries.ReportAcknowledgementEntry;
import org.followthrough.standalone.demonstration.Story.Done;

/** A story as it is told from one day, in the order in which it is sent. Told again, its commands are the same. */
final class Telling {

    private static final LocalTime MORNING = LocalTime.of(9, 10);
    private static final Duration WRITING_IT_DOWN = Duration.ofMinutes(12);

    private final Story story;
    private final LocalDate today;
    private final ZoneId zone;
    private final Function<String, UUID> staff;
    private final Map<Integer, Map<Made, UUID>> made = new HashMap<>();
    private final Map<Integer, Instant> recorded = new HashMap<>();

    private Telling(Story story, LocalDate today, ZoneId zone, Function<String, UUID> staff) {
        this.story = story;
        this.today = today;
        this.zone = zone;
        this.staff = staff;
    }

    static Instant receivedAt(Story story, LocalDate today, ZoneId zone) {
        return at(story.reportedOn(today), MORNING, zone);
    }

    /** @param staff ids by login */
    static List<Step> steps(Story story, LocalDate today, ZoneId zone, Function<String, UUID> staff) {
        return new Telling(story, today, zone, staff).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        int act = 0;
        if (story.answered()) {
            steps.add(acknowledged());
        }
        for (Done done : story.acts()) {
            act++;
            UUID commandId = Ids.derived(story.commandId(), "act-" + act);
            steps.add(new Step(
                    done.personNo(),
                    done.by(),
                    recordedAt(done),
                    done.act().entry().apply(soFar(done, commandId))));
            done.act().makes().forEach(kind -> madeFor(done).put(kind, commandId));
        }
        return steps;
    }

    /** Within the hour, in the case of the first person. Its id leaves those of the acts as they were. */
    private Step acknowledged() {
        Instant moment = receivedAt(story, today, zone).plus(WRITING_IT_DOWN);
        recorded.put(1, moment);
        UUID commandId = Ids.derived(story.commandId(), "acknowledgement");
        var entry = new ReportAcknowledgementEntry(commandId, story.reportedOn(today), ReplyChannel.EMAIL, true, true);
        return new Step(1, story.answeredBy(), moment, entry);
    }

    private SoFar soFar(Done done, UUID commandId) {
        Act act = done.act();
        UUID opening = ReceiveReport.commandIdFor(story.commandId(), done.personNo());
        return new SoFar(
                commandId, opening, today.minusDays(act.daysAgo()), act.at(), Map.copyOf(madeFor(done)), staff);
    }

    private Map<Made, UUID> madeFor(Done done) {
        return made.computeIfAbsent(done.personNo(), first -> new EnumMap<>(Made.class));
    }

    /** Never before what was recorded before in the same case, nor before the hour it happened at. */
    private Instant recordedAt(Done done) {
        Act act = done.act();
        Instant earliest = recorded.getOrDefault(done.personNo(), receivedAt(story, today, zone))
                .plus(WRITING_IT_DOWN);
        boolean sameDay = act.recorded() == act.daysAgo();
        LocalTime time = sameDay && act.at() != null && act.at().isAfter(MORNING) ? act.at() : MORNING;
        Instant moment = at(today.minusDays(act.recorded()), time, zone).plus(WRITING_IT_DOWN);
        Instant later = moment.isBefore(earliest) ? earliest : moment;
        recorded.put(done.personNo(), later);
        return later;
    }

    private static Instant at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
