package org.followthrough.duplicate.write.answer;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AnsweredAfterProposing;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.NoDecisionWaitsForSignature;
import org.followthrough.casefile.rules.NoReviewIsOpen;
import org.followthrough.casefile.rules.ProposalWaits;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.duplicate.commands.ConfirmDuplicate;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateProposed;
import org.followthrough.duplicate.rules.LeadingCaseCanTakeOver;
import org.followthrough.duplicate.rules.NobodyElseIsFollowedHere;
import org.followthrough.duplicate.rules.NothingElseIsOwed;
import org.followthrough.duplicate.rules.RecognisedIsNoDuplicate;
import org.followthrough.duplicate.rules.ReopenedIsNoDuplicate;
import org.followthrough.duplicate.write.WhatIsBroughtAlong;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * A supervisor who did not propose it signs; the rules are asked again. Nothing ends here yet: what is owed stays owed until the
 * leading case has taken over (rule D8).
 */
public final class ConfirmingDuplicate {

    public static final RuleBook<ConfirmDuplicate> RULES = RuleBook.about(ConfirmDuplicate::proposal)
            .first(
                    ActorMay.supervise(),
                    new ProposalWaits((facts, proposal) -> facts.duplicate().waits(proposal)),
                    new DifferentPerson<>((proposal, facts) -> facts.duplicate().proposedBy()),
                    new RecognisedIsNoDuplicate());

    private ConfirmingDuplicate() {}

    /** @param leading the case that the proposal names */
    public static List<CaseEvent> decide(
            ConfirmDuplicate command, CaseFacts facts, Protocol protocol, Acting acting, CaseFacts leading) {
        rules(leading).require(command, facts, protocol, acting);
        DuplicateProposed proposed = Objects.requireNonNull(facts.duplicate().proposal());
        return List.of(new DuplicateConfirmed(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                proposed.proposal(),
                proposed.leading(),
                proposed.leadingReference(),
                proposed.by(),
                WhatIsBroughtAlong.from(facts)));
    }

    private static RuleBook<ConfirmDuplicate> rules(CaseFacts leading) {
        return RULES.then(
                new NobodyElseIsFollowedHere(),
                new ReopenedIsNoDuplicate(),
                new FollowUpGoesOn(),
                new NoReviewIsOpen(),
                new NoDecisionWaitsForSignature(),
                new NothingElseIsOwed(),
                new LeadingCaseCanTakeOver(leading),
                new HappenedOnIsPossible<>(ConfirmDuplicate::happenedOn),
                new AnsweredAfterProposing<>(
                        ConfirmDuplicate::happenedOn,
                        before -> before.duplicate().proposal()));
    }
}
