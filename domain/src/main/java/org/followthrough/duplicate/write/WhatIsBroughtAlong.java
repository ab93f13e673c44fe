package org.followthrough.duplicate.write;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.duplicate.events.LeftOwed;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.obligation.facts.Owed;
import org.jspecify.annotations.Nullable;

/** What the leading case takes over from a duplicate (rule D8). */
public final class WhatIsBroughtAlong {

    /** Owed to the person, whichever case it stands in. */
    public static final Set<ObligationKind> LIVE_ON = Collections.unmodifiableSet(EnumSet.of(
            ObligationKind.CHECK,
            ObligationKind.DECISION,
            ObligationKind.PROTECTION_DECISION,
            ObligationKind.PROTECTION_REVIEW));

    private WhatIsBroughtAlong() {}

    public static BroughtAlong from(CaseFacts facts) {
        var report = facts.intake().report();
        return new BroughtAlong(
                new CaseReference(report.reference(), report.personNo()).toString(),
                report.happenedOn(),
                report.source(),
                facts.ongoing(),
                connections(facts),
                methods(facts),
                facts.part().staff(),
                leftOwed(facts));
    }

    private static Set<ConnectionKind> connections(CaseFacts facts) {
        return Arrays.stream(ConnectionKind.values()).filter(facts::names).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<MethodOfControl> methods(CaseFacts facts) {
        return Stream.concat(facts.reportedMethods().stream(), facts.risk().indicators().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LeftOwed leftOwed(CaseFacts facts) {
        Owed check = owed(ObligationKind.CHECK, facts);
        Owed decision = owed(ObligationKind.DECISION, facts);
        Owed protection = owed(ObligationKind.PROTECTION_DECISION, facts);
        Set<UUID> all = facts.obligations().live().values().stream()
                .filter(owed -> LIVE_ON.contains(owed.kind()))
                .map(Owed::id)
                .collect(Collectors.toUnmodifiableSet());
        return new LeftOwed(
                all,
                check == null ? null : check.dueOn(),
                decision == null ? null : decision.dueOn(),
                protection == null ? null : protection.dueOn(),
                protection == null ? null : protection.dueAt());
    }

    private static @Nullable Owed owed(ObligationKind kind, CaseFacts facts) {
        return facts.obligations().live().values().stream()
                .filter(owed -> owed.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
