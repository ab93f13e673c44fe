package org.followthrough.obligation.write.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.codes.CheckKind;
import org.followthrough.codes.ObligationKind;
import org.jspecify.annotations.Nullable;

/**
 * What the rules want somebody to owe.
 *
 * @param check where in the plan a check stands, null for everything that is no check
 * @param since the day it came to be owed
 */
public record Wanted(Key key, @Nullable CheckKind check, LocalDate since, Due due) {

    /**
     * What makes it the same obligation before and after an act.
     *
     * @param entry id of the entry in the case that it rests on
     */
    public record Key(ObligationKind kind, UUID entry) {}

    static Wanted of(ObligationKind kind, UUID entry, LocalDate since, Due due) {
        return new Wanted(new Key(kind, entry), null, since, due);
    }
}
