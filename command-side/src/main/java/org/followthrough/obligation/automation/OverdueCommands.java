package org.followthrough.obligation.automation;

import java.util.UUID;
import org.followthrough.casefile.commands.Ids;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;

/** What a saga sends when a date has passed. Ids are derived, so that the same passing sends the same command. */
public final class OverdueCommands {

    private OverdueCommands() {}

    public static MarkObligationOverdue overdue(UUID caseId, UUID obligation) {
        return new MarkObligationOverdue(Ids.derived(obligation, "overdue"), caseId, obligation);
    }

    /** @param level 2 or 3 */
    public static EscalateObligation escalated(UUID caseId, UUID obligation, int level) {
        return new EscalateObligation(Ids.derived(obligation, "level-" + level), caseId, obligation, level);
    }
}
