package org.followthrough.obligation.automation;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What a saga waits for: one deadline for each obligation of its kinds. Stored with the saga; holds nothing but ids and dates.
 * A passed deadline only asks; the case decides whether it is still true.
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Watch {

    public static final String OVERDUE = "obligation.overdue";
    public static final String LEVEL_2 = "obligation.level-2";
    public static final String LEVEL_3 = "obligation.level-3";

    private Map<UUID, Awaited> awaited = new HashMap<>();

    /** @param deadlineId null where no deadline is set: its last one passed */
    record Awaited(
            ObligationKind kind,
            LocalDate escalatesFrom,
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
            Owed owed = e.owed();
            await(owed.id(), owed.kind(), owed.escalatesFrom(), OVERDUE, owed.overdueFrom(protocol), deadlines);
        } else if (change instanceof Moves e) {
            of(e.kind()).forEach(obligation -> {
                cancel(obligation, deadlines);
                await(obligation, e.kind(), e.to(), OVERDUE, protocol.overdueFrom(e.to()), deadlines);
            });
        } else if (change instanceof Escalates e && awaited.containsKey(e.obligation())) {
            escalated(e, deadlines, protocol);
        } else if (change instanceof Settles e) {
            of(e.kind()).forEach(obligation -> cancel(obligation, deadlines));
        } else if (change instanceof SettlesOne e && awaited.containsKey(e.obligation())) {
            cancel(e.obligation(), deadlines);
        }
    }

    private List<UUID> of(ObligationKind kind) {
        return awaited.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The deadline that led here is due or gone: it asks in vain or not at all, so it is not cancelled. */
    private void escalated(Escalates change, DeadlineManager deadlines, Protocol protocol) {
        Awaited was = Objects.requireNonNull(awaited.get(change.obligation()));
        LocalDate from = was.escalatesFrom();
        if (change.level() == 1) {
            LocalDate day = from.plusDays(protocol.escalation().level2AfterDays());
            await(change.obligation(), was.kind(), from, LEVEL_2, startOf(day, protocol), deadlines);
        } else if (change.level() == 2) {
            LocalDate day = from.plusDays(protocol.escalation().level3AfterDays());
            await(change.obligation(), was.kind(), from, LEVEL_3, startOf(day, protocol), deadlines);
        } else {
            awaited.put(change.obligation(), new Awaited(was.kind(), from, null, null));
        }
    }

    private void await(
            UUID obligation,
            ObligationKind kind,
            LocalDate escalatesFrom,
            String name,
            Instant until,
            DeadlineManager deadlines) {
        String id = deadlines.schedule(until, name, obligation.toString());
        awaited.put(obligation, new Awaited(kind, escalatesFrom, name, id));
    }

    private void cancel(UUID obligation, DeadlineManager deadlines) {
        Awaited was = Objects.requireNonNull(awaited.remove(obligation));
        if (was.deadlineName() != null && was.deadlineId() != null) {
            deadlines.cancelSchedule(was.deadlineName(), was.deadlineId());
        }
    }

    /** Takes over what a saga waited for before it had a watch. */
    public void takeOver(
            UUID obligation,
            ObligationKind kind,
            LocalDate escalatesFrom,
            @Nullable String deadlineName,
            @Nullable String deadlineId) {
        awaited.put(obligation, new Awaited(kind, escalatesFrom, deadlineName, deadlineId));
    }

    /** Nothing is owed any more of what the saga answers for. */
    public boolean isOver() {
        return awaited.isEmpty();
    }

    private static Instant startOf(LocalDate day, Protocol protocol) {
        return day.atStartOfDay(protocol.zone()).toInstant();
    }
}
