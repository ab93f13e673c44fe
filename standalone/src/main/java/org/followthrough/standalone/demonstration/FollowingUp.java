package org.followthrough.standalone.demonstration;

import java.util.Map;
import java.util.Set;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.commands.EscalateCheck;
import org.followthrough.followup.commands.MarkCheckOverdue;
import org.followthrough.followup.entries.CheckEntry;
import org.followthrough.followup.entries.FollowUpEndEntry;
import org.followthrough.followup.entries.LostConfirmationEntry;
import org.followthrough.followup.entries.LostEntry;
import org.followthrough.obligation.entries.ObligationAcknowledgementEntry;
import org.jspecify.annotations.Nullable;

/** Checks after a decision, and how a follow-up pauses or ends. The first number is how many days ago. */
final class FollowingUp {

    private FollowingUp() {}

    /** What came of speaking to the person. */
    record Heard(String told, String ownView, Set<ProtectionMeasure> offered, Set<ProtectionMeasure> received) {}

    static Heard heard(String told, String ownView) {
        return new Heard(told, ownView, Set.of(), Set.of());
    }

    static Heard heard(String told, String ownView, Set<ProtectionMeasure> offered, Set<ProtectionMeasure> received) {
        return new Heard(told, ownView, offered, received);
    }

    /** Reached, alone, and understood in that language. */
    static Act checked(int daysAgo, String at, ContactChannel channel, String language, RiskLevel risk, Heard heard) {
        return check(daysAgo, at, channel, ContactResult.REACHED, language, risk, heard, null);
    }

    static Act checkedInVain(int daysAgo, String at, ContactChannel channel, ContactResult result, String note) {
        return check(daysAgo, at, channel, result, null, null, null, note);
    }

    static Act checkedButDeclinedToSpeak(int daysAgo, String at, ContactChannel channel, RiskLevel risk, String note) {
        return check(daysAgo, at, channel, ContactResult.REACHED_DECLINED, null, risk, null, note);
    }

    /** Without contact, where none can be made. */
    static Act checkedBySearch(int daysAgo, String note) {
        return check(daysAgo, null, null, null, null, null, null, note);
    }

    private static Act check(
            int daysAgo,
            @Nullable String at,
            @Nullable ContactChannel channel,
            @Nullable ContactResult result,
            @Nullable String language,
            @Nullable RiskLevel risk,
            @Nullable Heard heard,
            @Nullable String note) {
        Set<ProtectionMeasure> offered = heard == null ? Set.of() : heard.offered();
        Set<ProtectionMeasure> received = heard == null ? Set.of() : heard.received();
        Act act = Act.on(
                daysAgo,
                now -> new CheckEntry(
                                now.commandId(),
                                now.day(),
                                now.at(),
                                channel,
                                result,
                                true,
                                false,
                                heard != null,
                                heard != null,
                                language,
                                false,
                                heard == null ? null : true,
                                risk,
                                Map.of(),
                                offered,
                                received,
                                received,
                                null,
                                heard == null ? null : heard.told(),
                                heard == null ? null : heard.ownView(),
                                note)
                        .of(now.latest(Made.CHECK)));
        return (at == null ? act : act.at(at)).making(Made.CHECK);
    }

    /** Level 1. Time is kept by the system; it would notice by itself, but only today. */
    static Act becameOverdue(int daysAgo) {
        return Act.on(
                daysAgo,
                now -> (caseId, sealer) -> new MarkCheckOverdue(now.commandId(), caseId, now.latest(Made.CHECK)));
    }

    /** Level 2 or 3. */
    static Act escalated(int daysAgo, int level) {
        return Act.on(
                daysAgo,
                now -> (caseId, sealer) -> new EscalateCheck(now.commandId(), caseId, now.latest(Made.CHECK), level));
    }

    static Act acknowledged(int daysAgo, String because) {
        return Act.on(
                daysAgo,
                now -> new ObligationAcknowledgementEntry(now.commandId(), because).of(now.latest(Made.CHECK)));
    }

    static Act acknowledged(int daysAgo, ObligationKind kind, Made restsOn, String because) {
        return Act.on(
                daysAgo,
                now -> new ObligationAcknowledgementEntry(now.commandId(), because).of(now.owed(kind, restsOn)));
    }

    static Act riskRemoved(int daysAgo, String because) {
        return Act.on(daysAgo, now -> new FollowUpEndEntry(now.commandId(), now.day(), because));
    }

    static Act lost(int daysAgo, String because) {
        return Act.on(daysAgo, now -> new LostEntry(now.commandId(), now.day(), because))
                .making(Made.LOST_PROPOSAL);
    }

    static Act confirmedLost(int daysAgo) {
        return Act.on(
                        daysAgo,
                        now -> new LostConfirmationEntry(now.commandId(), now.day(), now.latest(Made.LOST_PROPOSAL)))
                .making(Made.CHECK);
    }
}
