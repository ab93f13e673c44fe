package org.followthrough.obligation.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.ObligationKind;

/** What an event does to what is owed. The one list of it is {@link ObligationChanges}. */
public sealed interface ObligationChange {

    /** Something new is owed. */
    record Owes(Owed owed) implements ObligationChange {}

    /** What is owed of this kind is owed by another day: only of kinds of which there is one at a time. */
    record Moves(ObligationKind kind, LocalDate to) implements ObligationChange {}

    /** An escalation level was reached. */
    record Escalates(UUID obligation, int level) implements ObligationChange {}

    /** Whatever was owed of this kind is not owed any more. */
    record Settles(ObligationKind kind) implements ObligationChange {}

    /** This one is not owed any more. */
    record SettlesOne(UUID obligation) implements ObligationChange {}
}
