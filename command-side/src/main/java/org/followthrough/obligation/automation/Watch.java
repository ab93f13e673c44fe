package org.followthrough.obligation.automation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.deadline.DeadlineManager;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.ObligationChange;
import org.followthrough.obligation.facts.ObligationChange.*;
import org.followthrough.obligation.facts.ObligationChanges;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/**
 * What a saga waits for: one deadline for each obligation of its kinds, for the next level it can reach. Stored with the saga; holds
 * nothing but ids, dates and levels. A passed deadline only asks; the case decides whether it is still true.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Watch {

    public static final String OVERDUE = "obligation.overdue";
    public static final String LEVEL_2 = "obligation.level-2";
    public static final String LEVEL_3 = "obligation.level-3";

    /** Of the deadline for each level, beginning with the first. */
    private static final List<String> NAMES = List.of(OVERDUE, LEVEL_2, LEVEL_3);

    private Map<UUID, Awaited> awaited = new HashMap<>();

    /** @param deadlineId null where no deadline is set: its last one passed */
    record Awaited(
            Owed owed,
            @Nullable String deadlineName,
            @Nullable String deadlineId) {}

    /**
     * Sets, moves and cancels deadlines as the event asks.
     *
     * @param kinds the obligations this saga answers for
     */
    public void react(CaseEvent event, Set<ObligationKind> kinds, DeadlineManager deadlines, Protocol protocol) {
        ObligationChanges.of(event).forEach(change -> apply(change, kinds, deadlines, protocol));
    }

    private void apply(
            ObligationChange change, Set<ObligationKind> kinds, DeadlineManager deadlines, Protocol protocol) {
        if (change instanceof Owes e && kinds.contains(e.owed().kind())) {
            await(e.owed(), deadlines, protocol);
        } else if (change instanceof Moves e) {
            owed(e.obligation()).ifPresent(owed -> {
                cancel(owed, deadlines);
                await(owed.moved(e), deadlines, protocol);
            });
        } else if (change instanceof Escalates e) {
            // the deadline that led here is due or gone: it asks in vain or not at all, so it is not cancelled
            owed(e.obligation()).ifPresent(owed -> await(owed.atLevel(e.level()), deadlines, protocol));
        } else if (change instanceof Settles e) {
            of(e.kind()).forEach(owed -> cancel(owed, deadlines));
        } else if (change instanceof SettlesOne e) {
            owed(e.obligation()).ifPresent(owed -> cancel(owed, deadlines));
        }
    }

    private List<Owed> of(ObligationKind kind) {
        return awaited.values().stream()
                .map(Awaited::owed)
                .filter(owed -> owed.kind() == kind)
                .toList();
    }

    /** As it is owed now; empty where it is not, or is none of the saga's. */
    public Optional<Owed> owed(UUID obligation) {
        return Optional.ofNullable(awaited.get(obligation)).map(Awaited::owed);
    }

    private void await(Owed owed, DeadlineManager deadlines, Protocol protocol) {
        if (owed.level() == NAMES.size()) {
            awaited.put(owed.id(), new Awaited(owed, null, null));
        } else {
            String name = NAMES.get(owed.level());
            String id = deadlines.schedule(
                    nextLevelFrom(owed, protocol), name, owed.id().toString());
            awaited.put(owed.id(), new Awaited(owed, name, id));
        }
    }

    private static Instant nextLevelFrom(Owed owed, Protocol protocol) {
        return owed.escalatesOn(owed.level() + 1, protocol)
                .map(day -> day.atStartOfDay(protocol.zone()).toInstant())
                .orElseGet(() -> owed.overdueFrom(protocol));
    }

    private void cancel(Owed owed, DeadlineManager deadlines) {
        Awaited was = Objects.requireNonNull(awaited.remove(owed.id()));
        if (was.deadlineName() != null && was.deadlineId() != null) {
            deadlines.cancelSchedule(was.deadlineName(), was.deadlineId());
        }
    }

    /** Nothing is owed any more of what the saga answers for. */
    public boolean isOver() {
        return awaited.isEmpty();
    }
}
