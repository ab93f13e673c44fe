package org.followthrough.obligation.commands;

import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.UUID;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.obligation.facts.Owed;

/**
 * What is sent when a date has passed. Ids are derived, so that the same passing sends the same command, whoever noticed it; the date
 * is part of them, for what is renewed or moved later passes again (rule F7).
 */
public final class OverdueCommands {

    private OverdueCommands() {}

    /** @param level 1 is being overdue, 2 and 3 follow */
    public static CaseCommand reached(UUID caseId, Owed owed, int level) {
        UUID passing = Ids.derived(owed.id(), due(owed) + "/" + level);
        if (owed.kind() == ObligationKind.CHECK) {
            return level == 1
                    ? new MarkCheckOverdue(passing, caseId, owed.id())
                    : new EscalateCheck(passing, caseId, owed.id(), level);
        }
        return level == 1
                ? new MarkObligationOverdue(passing, caseId, owed.id())
                : new EscalateObligation(passing, caseId, owed.id(), level);
    }

    /** To the second: tables keep a moment less exactly than events. */
    private static Temporal due(Owed owed) {
        return owed.dueAt() == null ? owed.dueOn() : owed.dueAt().truncatedTo(ChronoUnit.SECONDS);
    }
}
