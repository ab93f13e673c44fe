package org.followthrough.duplicate.rules;

import java.util.EnumSet;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.write.WhatIsBroughtAlong;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Only the check, the decision and protection live on elsewhere: everything else is answered here first (rule D8). */
public final class NothingElseIsOwed implements Rule<Object> {

    /** What several reports together ask, and what an organisation is owed for its report, stays where it is (rules L3, L4). */
    private static final Set<ObligationKind> STAYS = EnumSet.of(
            ObligationKind.DUPLICATE_ANSWER, ObligationKind.EX_OFFICIO_ANSWER, ObligationKind.REPORT_ACKNOWLEDGEMENT);

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var others = facts.obligations().live().values().stream()
                .map(Owed::kind)
                .filter(kind -> !STAYS.contains(kind) && !WhatIsBroughtAlong.LIVE_ON.contains(kind))
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
        return others.isEmpty() ? null : new Problem("answer-first", others);
    }
}
