package org.followthrough.obligation.facts;

import static org.followthrough.codes.ObligationKind.CHECK;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.duplicate.events.FollowedInOtherCase;
import org.followthrough.followup.events.CheckBecameOverdue;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.CheckEscalated;
import org.followthrough.followup.events.CheckMovedEarlier;
import org.followthrough.followup.events.CheckScheduled;
import org.followthrough.followup.events.CheckSuperseded;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.followup.events.FollowUpWoken;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.obligation.events.ObligationBecameOverdue;
import org.followthrough.obligation.events.ObligationEscalated;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.facts.ObligationChange.*;

/** What events say of what is owed, in the order in which it takes effect: those of obligations, and those of checks. */
public final class ObligationChanges {

    private ObligationChanges() {}

    /** Empty for most events. */
    public static List<ObligationChange> of(CaseEvent event) {
        if (event instanceof ObligationEvent) {
            return ofObligation(event);
        }
        if (event instanceof FollowUpEvent) {
            return ofCheck(event);
        }
        return event instanceof FollowedInOtherCase ? List.of(new Settles(CHECK)) : List.of();
    }

    private static List<ObligationChange> ofObligation(CaseEvent event) {
        if (event instanceof ObligationsChanged e) {
            var changes = new ArrayList<ObligationChange>();
            e.settled().forEach(one -> changes.add(new SettlesOne(one.obligation())));
            e.moved()
                    .forEach(one ->
                            changes.add(new Moves(one.obligation(), one.dueOn(), one.dueAt(), one.escalatesFrom())));
            e.opened().forEach(one -> changes.add(new Owes(Owed.of(one))));
            return List.copyOf(changes);
        }
        if (event instanceof ObligationBecameOverdue e) {
            return List.of(new Escalates(e.obligation(), 1));
        }
        return event instanceof ObligationEscalated e ? List.of(new Escalates(e.obligation(), e.level())) : List.of();
    }

    private static List<ObligationChange> ofCheck(CaseEvent event) {
        if (event instanceof CheckScheduled e) {
            return List.of(new Owes(Owed.of(e)));
        }
        if (event instanceof CheckMovedEarlier e) {
            return List.of(new Moves(e.check(), e.to(), null, e.to()));
        }
        if (event instanceof CheckBecameOverdue e) {
            return List.of(new Escalates(e.check(), 1));
        }
        if (event instanceof CheckEscalated e) {
            return List.of(new Escalates(e.check(), e.level()));
        }
        boolean over = event instanceof CheckCompleted
                || event instanceof CheckSuperseded
                || event instanceof PersonDeclaredLost
                || event instanceof FollowUpWoken
                || event instanceof FollowUpDeclined
                || event instanceof FollowUpEnded;
        return over ? List.of(new Settles(CHECK)) : List.of();
    }
}
