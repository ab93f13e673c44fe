package org.followthrough.obligation.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.ObligationKind;
import org.jspecify.annotations.Nullable;

/** What an event does to what is owed, one by one. */
public sealed interface ObligationChange {

    /** Something new is owed. */
    record Owes(Owed owed) implements ObligationChange {}

    /** It is owed by another day. */
    record Moves(UUID obligation, LocalDate dueOn, @Nullable Instant dueAt, LocalDate escalatesFrom)
            implements ObligationChange {}

    /** An escalation level was reached. */
    record Escalates(UUID obligation, int level) implements ObligationChange {}

    /** Whatever was owed of this kind is not owed any more. */
    record Settles(ObligationKind kind) implements ObligationChange {}

    /** This one is not owed any more. */
    record SettlesOne(UUID obligation) implements ObligationChange {}
}
