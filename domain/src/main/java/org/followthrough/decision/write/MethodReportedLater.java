package org.followthrough.decision.write;

import java.util.Optional;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.staff.Acting;

/** A method of control that is reported after a negative decision, which did not answer it, owes the person a second look (rule D5). */
public final class MethodReportedLater {

    private MethodReportedLater() {}

    /** Counted from today: nobody could know it before. Once; whoever is designated has the look already. */
    public static Optional<AtRiskDecisionOwed> owes(CaseCommand command, CaseFacts facts, Acting acting) {
        boolean owed = facts.notRecognised()
                && !facts.followUp().died()
                && !facts.duplicate().ended()
                && facts.risk().atRiskDecision() == null
                && facts.risk().designation() == null;
        return owed
                ? Optional.of(AtRisk.owed(
                        command, acting.today(), facts.decision().latest().reason(), acting))
                : Optional.empty();
    }
}
