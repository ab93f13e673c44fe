package org.followthrough.standalone.demonstration;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.obligation.commands.EscalateObligation;
import org.followthrough.obligation.commands.MarkObligationOverdue;
import org.followthrough.obligation.write.ledger.Ledger;
import org.followthrough.protection.entries.MeasureEntry;
import org.followthrough.protection.entries.MeasureReviewEntry;
import org.followthrough.protection.entries.NoProtectionEntry;
import org.followthrough.risk.entries.AtRiskRefusalEntry;
import org.followthrough.risk.entries.DesignationEntry;
import org.jspecify.annotations.Nullable;

/** Interim protection, and who is at risk. The first number is how many days ago. */
final class Protecting {

    private Protecting() {}

    /** By a supervisor, on the day of the report and each time that it is to be looked at again. */
    static Act[] noneNeeded(int... daysAgo) {
        return noneNeeded(
                "The report tells of no danger today; the person is asked at the first contact.",
                "Looked at again: nothing is needed for now.",
                daysAgo);
    }

    static Act[] noneNeededInSerbian(int... daysAgo) {
        return noneNeeded(
                "Пријава не говори о опасности данас; особа се пита при првом контакту.",
                "Поново размотрено: за сада ништа није потребно.",
                daysAgo);
    }

    private static Act[] noneNeeded(String first, String later, int... daysAgo) {
        return IntStream.range(0, daysAgo.length)
                .mapToObj(i -> noneNeeded(daysAgo[i], i == 0 ? first : later))
                .toArray(Act[]::new);
    }

    static Act noneNeeded(int daysAgo, String because) {
        return Act.on(daysAgo, now -> new NoProtectionEntry(now.commandId(), now.day(), because, null))
                .making(Made.NONE_NEEDED);
    }

    /** In place and accepted, to be looked at again as late as the protocol allows. */
    static Act inPlace(int daysAgo, ProtectionMeasure kind, String note) {
        return measure(daysAgo, kind, true, null, note).making(Made.MEASURE);
    }

    /** @param days until it is to be looked at again */
    static Act inPlaceFor(int daysAgo, int days, ProtectionMeasure kind, String note) {
        return measure(daysAgo, kind, true, days, note).making(Made.MEASURE);
    }

    /** Never in place, so nobody looks at it again. */
    static Act offeredButDeclined(int daysAgo, ProtectionMeasure kind, String note) {
        return measure(daysAgo, kind, false, null, note);
    }

    private static Act measure(
            int daysAgo, ProtectionMeasure kind, boolean counts, @Nullable Integer days, String note) {
        return Act.on(daysAgo, now -> {
            LocalDate reviewOn = days == null ? null : now.day().plusDays(days);
            return new MeasureEntry(now.commandId(), now.day(), kind, counts, counts, reviewOn, note);
        });
    }

    static Act goesOn(int daysAgo, String because) {
        return reviewed(daysAgo, true, because);
    }

    static Act measureEnded(int daysAgo, String because) {
        return reviewed(daysAgo, false, because);
    }

    private static Act reviewed(int daysAgo, boolean goesOn, String because) {
        return Act.on(
                daysAgo,
                now -> new MeasureReviewEntry(
                        now.commandId(), now.day(), now.latest(Made.MEASURE), goesOn, null, because));
    }

    static Act atRisk(int daysAgo, String grounds) {
        return Act.on(daysAgo, now -> new DesignationEntry(now.commandId(), now.day(), grounds))
                .making(Made.DESIGNATION);
    }

    static Act notAtRisk(int daysAgo, String because) {
        return Act.on(daysAgo, now -> new AtRiskRefusalEntry(now.commandId(), now.day(), because));
    }

    /** Nobody answered within the hours that the report gave; what time asks is told as it would have been. */
    static Act protectionBecameOverdue(int daysAgo) {
        return Act.on(
                daysAgo,
                now -> (caseId, sealer) -> new MarkObligationOverdue(now.commandId(), caseId, protection(now, caseId)));
    }

    /** @param level 2 or 3 */
    static Act protectionEscalated(int daysAgo, int level) {
        return Act.on(
                daysAgo,
                now -> (caseId, sealer) ->
                        new EscalateObligation(now.commandId(), caseId, protection(now, caseId), level));
    }

    /** Owed since the case was opened. */
    private static UUID protection(SoFar now, UUID caseId) {
        return Ledger.idOf(now.opening(), ObligationKind.PROTECTION_DECISION, caseId);
    }

    static Act becameOverdue(int daysAgo, ObligationKind kind, Made restsOn) {
        return Act.on(
                daysAgo,
                now -> (caseId, sealer) -> new MarkObligationOverdue(now.commandId(), caseId, now.owed(kind, restsOn)));
    }

    /** @param level 2 or 3 */
    static Act escalated(int daysAgo, ObligationKind kind, Made restsOn, int level) {
        return Act.on(
                daysAgo,
                now -> (caseId, sealer) ->
                        new EscalateObligation(now.commandId(), caseId, now.owed(kind, restsOn), level));
    }
}
