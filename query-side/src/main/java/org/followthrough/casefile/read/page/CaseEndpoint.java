package org.followthrough.casefile.read.page;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.read.timeline.Moment;
import org.followthrough.casefile.read.timeline.TimelineEntry;
import org.followthrough.casefile.read.timeline.TimelineFinder;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.obligation.read.owed.OwedLines;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One case as JSON, today or at any of its moments: what its page says in codes, and nothing sealed. */
@RestController
class CaseEndpoint {

    private final TimelineFinder timelines;
    private final Heads heads;
    private final Protocol protocol;
    private final Clock clock;

    CaseEndpoint(TimelineFinder timelines, Heads heads, Protocol protocol, Clock clock) {
        this.timelines = timelines;
        this.heads = heads;
        this.protocol = protocol;
        this.clock = clock;
    }

    /**
     * A case at a moment.
     *
     * @param at which moment: the version of the case then
     * @param latest nothing happened since
     * @param from the moment looked from, which says what is overdue
     * @param owed the earliest first
     * @param moments of the case, oldest first, later ones too
     */
    record Answer(long at, boolean latest, Instant from, Head stood, List<OwedThen> owed, List<Recorded> moments) {}

    /** @param dueAt moment from which it is overdue, null where the limit is one of days */
    record OwedThen(
            UUID obligation,
            ObligationKind kind,
            @Nullable CheckKind check,
            LocalDate dueOn,
            @Nullable Instant dueAt,
            boolean overdue,
            int level) {}

    /** @param events stored names, in their order */
    record Recorded(long at, Instant recordedAt, List<String> events) {

        static Recorded of(Moment moment) {
            return new Recorded(
                    moment.at(),
                    moment.recordedAt(),
                    moment.entries().stream().map(TimelineEntry::storedName).toList());
        }
    }

    /** @param at as in the address of the page: in the middle of an act it is the whole act, beyond the end the latest moment */
    @GetMapping("/api/cases/{reference:\\d{4}-\\d{4,9}-\\d{1,4}}")
    Answer one(@PathVariable String reference, @RequestParam(required = false) @Nullable Long at) {
        CaseThen then = CaseThen.of(timelines.find(reference), at, clock.instant());
        return new Answer(
                then.shown().moment().at(),
                !then.shown().past(),
                then.from(),
                heads.of(then),
                OwedLines.inOrder(then.facts(), protocol)
                        .map(owed -> owed(owed, then.from()))
                        .toList(),
                then.shown().all().stream().map(Recorded::of).toList());
    }

    private OwedThen owed(Owed owed, Instant from) {
        return new OwedThen(
                owed.id(),
                owed.kind(),
                owed.check(),
                owed.dueOn(),
                owed.dueAt(),
                owed.overdue(from, protocol),
                owed.level());
    }
}
