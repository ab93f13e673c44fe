package org.followthrough.duplicate.write.propose;

import java.util.List;
import java.util.Optional;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NoDecisionWaitsForSignature;
import org.followthrough.casefile.rules.NoReviewIsOpen;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.duplicate.commands.ProposeDuplicate;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.rules.LeadingCaseCanTakeOver;
import org.followthrough.duplicate.rules.NobodyElseIsFollowedHere;
import org.followthrough.duplicate.rules.NothingElseIsOwed;
import org.followthrough.duplicate.rules.RecognisedIsNoDuplicate;
import org.followthrough.duplicate.rules.ReopenedIsNoDuplicate;
import org.followthrough.duplicate.write.KnownCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A caseworker says that another case is of the same person; a supervisor answers (rules L1, D8). */
public final class ProposingDuplicate {

    public static final RuleBook<ProposeDuplicate> RULES = RuleBook.first(
            ActorMay.workOnCases(),
            new RecognisedIsNoDuplicate(),
            new NoOtherLinkIsProposed(),
            new NobodyElseIsFollowedHere(),
            new ReopenedIsNoDuplicate(),
            new FollowUpGoesOn(),
            new NoReviewIsOpen(),
            new NoDecisionWaitsForSignature(),
            new NothingElseIsOwed());

    private ProposingDuplicate() {}

    /** @param leading the case that the command names, empty where there is none */
    public static List<CaseEvent> decide(
            ProposeDuplicate command, CaseFacts facts, Protocol protocol, Acting acting, Optional<KnownCase> leading) {
        rules(leading).require(command, facts, protocol, acting);
        return List.of(new DuplicateProposed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "proposal"),
                leading.orElseThrow().caseId(),
                command.leadingReference(),
                command.because()));
    }

    private static RuleBook<ProposeDuplicate> rules(Optional<KnownCase> leading) {
        return RULES.next(new OtherCaseExists(leading.isPresent()), new OtherCaseIsAnother(leading))
                .then(
                        new LeadingCaseCanTakeOver(leading.map(KnownCase::facts).orElse(CaseFacts.NONE)),
                        new HappenedOnIsPossible<>(ProposeDuplicate::happenedOn),
                        new ReasonIsGiven<>(ProposeDuplicate::because));
    }
}
