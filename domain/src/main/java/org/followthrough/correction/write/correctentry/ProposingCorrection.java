package org.followthrough.correction.write.correctentry;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.decision.write.CorrectedDecision;
import org.followthrough.decision.write.RecognitionHasNoReason;
import org.followthrough.intake.rules.BirthYearIsPossible;
import org.followthrough.intake.rules.CountriesAreKnown;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** The first of two people says that an entry is wrong, and why (rule E4). */
public final class ProposingCorrection {

    public static final RuleBook<ProposeCorrection> RULES = RuleBook.about(ProposeCorrection::entry)
            .first(ActorMay.workOnCases(), new EntryCanBeCorrected(), new NoOtherCorrectionWaits())
            .next(new CorrectionFitsTheEntry(), new OutcomeStays())
            .then(
                    new ReasonIsGiven<>(ProposeCorrection::because),
                    new BirthYearIsPossible<>(
                            ProposeCorrection::particulars,
                            (c, facts) -> facts.intake().report().happenedOn()),
                    new CountriesAreKnown<>(ProposeCorrection::particulars),
                    new DecisionIsChanged(),
                    new RecognitionHasNoReason<>(ProposingCorrection::outcome, ProposingCorrection::reason));

    private ProposingCorrection() {}

    public static List<CaseEvent> decide(ProposeCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        if (command.finding() != null) {
            CorrectedDecision.require(facts.decision().latest().corrected(command.finding()), facts, protocol, acting);
        }
        return List.of(new CorrectionProposed(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                Ids.derived(command.commandId(), "correction"),
                command.entry(),
                command.particulars(),
                command.finding(),
                command.because()));
    }

    private static @Nullable Outcome outcome(ProposeCorrection command) {
        return command.finding() == null ? null : command.finding().outcome();
    }

    private static @Nullable DecisionReason reason(ProposeCorrection command) {
        return command.finding() == null ? null : command.finding().reason();
    }
}
