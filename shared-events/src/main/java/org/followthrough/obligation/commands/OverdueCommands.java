package org.followthrough.obligation.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;

/**
 * What is sent when a date has passed. Ids are derived, so that the same passing sends the same command, whoever noticed it.
 */
public final class OverdueCommands {

    private OverdueCommands() {}

    /** @param level 1 is being overdue, 2 and 3 follow */
    public static CaseCommand reached(ObligationKind kind, UUID caseId, UUID obligation, int level) {
        if (kind == ObligationKind.CHECK) {
            return level == 1
                    ? new MarkCheckOverdue(overdueId(obligation), caseId, obligation)
                    : new EscalateCheck(levelId(obligation, level), caseId, obligation, level);
        }
        return level == 1 ? overdue(caseId, obligation) : escalated(caseId, obligation, level);
    }

    /** Of everything that is no check. */
    public static MarkObligationOverdue overdue(UUID caseId, UUID obligation) {
        return new MarkObligationOverdue(overdueId(obligation), caseId, obligation);
    }

    /**
     * Of everything that is no check.
     *
     * @param level 2 or 3
     */
    public static EscalateObligation escalated(UUID caseId, UUID obligation, int level) {
        return new EscalateObligation(levelId(obligation, level), caseId, obligation, level);
    }

    private static UUID overdueId(UUID obligation) {
        return Ids.derived(obligation, "overdue");
    }

    private static UUID levelId(UUID obligation, int level) {
        return Ids.derived(obligation, "level-" + level);
    }
}
