package org.followthrough.correction.write.correctentry;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.correction.commands.ConfirmCorrection;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.decision.write.CorrectedDecision;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * The second person agrees; both entries stay (rule E4). What the wrong one moved later comes back (rule F3); what the right
 * reason of a decision owes is opened (rules D5, D9).
 */
public final class ConfirmingCorrection {

    public static final RuleBook<ConfirmCorrection> RULES = RuleBook.about(ConfirmCorrection::correction)
            .first(
                    ActorMay.workOnCases(),
                    new CorrectionWaits(),
                    new DifferentPerson<>(
                            (correction, facts) -> facts.corrections().proposedBy(correction)),
                    new CorrectedDecisionStands(),
                    new SupervisorAgreesWhereOneSigns());

    private ConfirmingCorrection() {}

    public static List<CaseEvent> decide(ConfirmCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var proposed = facts.corrections().find(command.correction()).orElseThrow();
        CorrectedFinding finding = proposed.finding();
        return finding == null
                ? entry(command, proposed, facts, protocol, acting)
                : decision(command, proposed, finding, facts, protocol, acting);
    }

    private static List<CaseEvent> entry(
            ConfirmCorrection command, CorrectionProposed proposed, CaseFacts facts, Protocol protocol, Acting acting) {
        var corrected = new EntryCorrected(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                proposed.correction(),
                proposed.entry(),
                proposed.by());
        var events = new ArrayList<CaseEvent>();
        events.add(corrected);
        CheckPlan.afterCorrection(corrected, facts, protocol, acting).ifPresent(events::add);
        return events;
    }

    private static List<CaseEvent> decision(
            ConfirmCorrection command,
            CorrectionProposed proposed,
            CorrectedFinding finding,
            CaseFacts facts,
            Protocol protocol,
            Acting acting) {
        var corrected = facts.decision().latest().corrected(finding);
        CorrectedDecision.require(corrected, facts, protocol, acting);
        var events = new ArrayList<CaseEvent>();
        events.add(new DecisionCorrected(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                proposed.correction(),
                proposed.entry(),
                finding.withoutWords(),
                proposed.by()));
        CorrectedDecision.atRisk(command, corrected, facts, acting).ifPresent(events::add);
        CorrectedDecision.referral(command, corrected, facts, acting).ifPresent(events::add);
        return events;
    }
}
