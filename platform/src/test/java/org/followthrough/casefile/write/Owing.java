package org.followthrough.casefile.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.SettledBy;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.events.ObligationsChanged.Moved;
import org.followthrough.obligation.events.ObligationsChanged.Opened;
import org.followthrough.obligation.events.ObligationsChanged.Settled;
import org.followthrough.obligation.write.ledger.Ledger;
import org.followthrough.platform.keys.TestSealer;
import org.followthrough.platform.reading.ProtocolReader;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** What the acts that a test tells did to what is owed, as the case itself would have said it. */
public final class Owing {

    private static final Protocol PROTOCOL = ProtocolReader.shipped();

    private Owing() {}

    /** The event, and after it what it did to what is owed: recorded at noon of the day on which it happened. */
    public static List<CaseEvent> act(UUID commandId, CaseEvent event, CaseFacts before) {
        var day = event.happenedOn();
        var noon = day.atTime(LocalTime.NOON).atZone(PROTOCOL.zone()).toInstant();
        var acting = new Acting(event.by(), Set.of(), day, noon, TestSealer.OPENER);
        var events = new ArrayList<CaseEvent>(List.of(event));
        Ledger.changed(event.caseId(), commandId, before, before.after(event), PROTOCOL, acting)
                .ifPresent(events::add);
        return List.copyOf(events);
    }

    /** Limits of days. */
    public static Opened owed(String obligation, ObligationKind kind, LocalDate dueOn) {
        return owed(obligation, kind, dueOn, null);
    }

    /** @param dueAt where the limit is one of hours */
    public static Opened owed(String obligation, ObligationKind kind, LocalDate dueOn, @Nullable Instant dueAt) {
        return new Opened(The.id(obligation), kind, The.id(obligation + " rests on"), null, dueOn, dueOn, dueAt, dueOn);
    }

    public static ObligationsChanged opens(Opened... opened) {
        return changed(List.of(opened), List.of(), List.of());
    }

    public static ObligationsChanged moves(String obligation, ObligationKind kind, LocalDate from, LocalDate to) {
        return changed(List.of(), List.of(new Moved(The.id(obligation), kind, from, to, null, to)), List.of());
    }

    public static ObligationsChanged settles(String obligation, ObligationKind kind) {
        return changed(List.of(), List.of(), List.of(new Settled(The.id(obligation), kind, SettledBy.ANSWERED)));
    }

    private static ObligationsChanged changed(List<Opened> opened, List<Moved> moved, List<Settled> settled) {
        return new ObligationsChanged(The.CASE, The.id("someone"), LocalDate.of(2026, 3, 1), opened, moved, settled);
    }

    /** Each of a command of its own. */
    public static CaseFacts after(List<? extends CaseEvent> events) {
        return after(CaseFacts.NONE, events);
    }

    public static CaseFacts after(CaseFacts before, List<? extends CaseEvent> events) {
        CaseFacts facts = before;
        for (int i = 0; i < events.size(); i++) {
            facts = facts.after(act(The.id("act" + i), events.get(i), facts));
        }
        return facts;
    }
}
