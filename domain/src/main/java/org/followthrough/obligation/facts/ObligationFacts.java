package org.followthrough.obligation.facts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.ObligationChange.*;
import org.followthrough.protocol.Protocol;

/** Everything owed to the person now, by the id of the obligation. */
public record ObligationFacts(Map<UUID, Owed> live) {

    public static final ObligationFacts NONE = new ObligationFacts(Map.of());

    public ObligationFacts after(CaseEvent event) {
        List<ObligationChange> changes = ObligationChanges.of(event);
        if (changes.isEmpty()) {
            return this;
        }
        var changed = new HashMap<>(live);
        changes.forEach(change -> apply(change, changed));
        return new ObligationFacts(Map.copyOf(changed));
    }

    private static void apply(ObligationChange change, Map<UUID, Owed> live) {
        if (change instanceof Owes e) {
            live.put(e.owed().id(), e.owed());
        } else if (change instanceof Moves e) {
            live.computeIfPresent(e.obligation(), (id, owed) -> owed.moved(e));
        } else if (change instanceof Escalates e) {
            live.computeIfPresent(e.obligation(), (id, owed) -> owed.atLevel(e.level()));
        } else if (change instanceof Settles e) {
            live.values().removeIf(owed -> owed.kind() == e.kind());
        } else if (change instanceof SettlesOne e) {
            live.remove(e.obligation());
        }
    }

    public boolean owes(ObligationKind kind) {
        return live.values().stream().anyMatch(owed -> owed.kind() == kind);
    }

    /** Of kinds of which there is one at a time. */
    public Optional<Owed> of(ObligationKind kind) {
        return live.values().stream().filter(owed -> owed.kind() == kind).findFirst();
    }

    /** @param entry id of what it rests on */
    public Optional<Owed> of(ObligationKind kind, UUID entry) {
        return live.values().stream()
                .filter(owed -> owed.kind() == kind && owed.entry().equals(entry))
                .findFirst();
    }

    public Optional<Owed> of(UUID obligation) {
        return Optional.ofNullable(live.get(obligation));
    }

    /** That one, if it is owed and its time has passed. */
    public Optional<Owed> overdue(UUID obligation, Instant moment, Protocol protocol) {
        return of(obligation).filter(owed -> owed.overdue(moment, protocol));
    }
}
