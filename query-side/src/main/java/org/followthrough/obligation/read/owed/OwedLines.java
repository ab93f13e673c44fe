package org.followthrough.obligation.read.owed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.Words;
import org.springframework.stereotype.Component;

/** What one person is owed, the earliest first, for {@code ~{obligation/pieces :: owed(…)}}. */
@Component
public class OwedLines {

    private final Words words;
    private final Protocol protocol;

    OwedLines(Words words, Protocol protocol) {
        this.words = words;
        this.protocol = protocol;
    }

    /**
     * One thing owed.
     *
     * @param entry id of the entry in the case that it rests on
     * @param due a day, or a moment where the limit is one of hours
     * @param daysOverdue the day looked from minus the day it is due: negative is ahead
     * @param level of escalation, 0 for none
     */
    public record Line(
            UUID obligation, UUID entry, String what, Temporal due, boolean overdue, long daysOverdue, int level) {}

    /** @param moment looked from */
    public List<Line> of(CaseFacts facts, Instant moment) {
        return of(facts, moment, Set.of(ObligationKind.values()));
    }

    public List<Line> of(CaseFacts facts, Instant moment, Set<ObligationKind> kinds) {
        return inOrder(facts, protocol)
                .filter(owed -> kinds.contains(owed.kind()))
                .map(owed -> line(owed, moment))
                .toList();
    }

    /** The earliest first. */
    public static Stream<Owed> inOrder(CaseFacts facts, Protocol protocol) {
        return facts.obligations().live().values().stream()
                .sorted(Comparator.comparing((Owed owed) -> owed.overdueFrom(protocol))
                        .thenComparing(Owed::kind)
                        .thenComparing(Owed::id));
    }

    /** That one alone, if it is owed. */
    public List<Line> of(CaseFacts facts, Instant moment, UUID obligation) {
        return facts.obligations().of(obligation).stream()
                .map(owed -> line(owed, moment))
                .toList();
    }

    /** That which rests on an entry, if it is owed. */
    public List<Line> of(CaseFacts facts, Instant moment, ObligationKind kind, UUID entry) {
        return facts.obligations().of(kind, entry).stream()
                .map(owed -> line(owed, moment))
                .toList();
    }

    private Line line(Owed owed, Instant moment) {
        LocalDate on = LocalDate.ofInstant(moment, protocol.zone());
        return new Line(
                owed.id(),
                owed.entry(),
                words.label(owed.check() == null ? owed.kind() : owed.check()),
                owed.due(),
                owed.overdue(moment, protocol),
                ChronoUnit.DAYS.between(owed.dueOn(), on),
                owed.level());
    }
}
