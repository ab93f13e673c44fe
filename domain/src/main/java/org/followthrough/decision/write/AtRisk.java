package org.followthrough.decision.write;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.decision.events.Finding;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** When a decision owes the person a second one: at risk or not (rule D5). */
final class AtRisk {

    private static final Set<DecisionReason> LOWERED =
            EnumSet.of(DecisionReason.LABOUR_RIGHTS_VIOLATION, DecisionReason.FRAUD);

    private AtRisk() {}

    static boolean decisionOwed(ProposedFinding proposed, CaseFacts facts, Opener opener) {
        var reason = proposed.finding().reason();
        return reason != null
                && LOWERED.contains(reason)
                && (facts.intake().child(proposed.on(), opener)
                        || seen(proposed.finding(), facts)
                        || unanswered(proposed, facts));
    }

    static AtRiskDecisionOwed owed(
            CaseCommand command, LocalDate since, @Nullable DecisionReason because, Protocol protocol, Acting acting) {
        return new AtRiskDecisionOwed(
                command.caseId(),
                acting.staffId(),
                since,
                Ids.derived(command.commandId(), "at-risk"),
                because,
                protocol.plusWorkingDays(since, protocol.atRisk().decisionWorkingDays()));
    }

    private static boolean seen(Finding finding, CaseFacts facts) {
        return finding.indicators().containsValue(IndicatorAnswer.SEEN)
                || facts.risk().indicators().containsValue(IndicatorAnswer.SEEN);
    }

    private static boolean unanswered(ProposedFinding proposed, CaseFacts facts) {
        var answers = proposed.finding().indicators();
        return facts.reportedMethods().stream()
                .map(answers::get)
                .anyMatch(answer -> answer == null || answer == IndicatorAnswer.COULD_NOT_BE_ASKED);
    }
}
