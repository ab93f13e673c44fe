package org.followthrough.followup.write.decline;

import java.util.List;
import java.util.Objects;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.followup.events.DeclineDoubted;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.guardian.rules.NobodyDeclinesForAChild;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * A second person confirms from the record that the "no" was free, and the follow-up ends; where the record does not show it, a
 * check is owed again (rule C5).
 */
public final class ConfirmingDecline {

    public static final RuleBook<ConfirmDecline> RULES = RuleBook.about(ConfirmDecline::decline)
            .first(
                    ActorMay.workOnCases(),
                    new DeclineWaits(),
                    new DifferentPerson<>((decline, facts) -> declined(facts).by()))
            .then(
                    new HappenedOnIsPossible<>(ConfirmDecline::happenedOn),
                    new NotBeforeTheDecline(),
                    new NobodyDeclinesForAChild<>(ConfirmDecline::free),
                    new ReasonIsGiven<>(ConfirmDecline::because));

    private ConfirmingDecline() {}

    public static List<CaseEvent> decide(ConfirmDecline command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        if (command.free()) {
            return List.of(new FollowUpEnded(
                    command.caseId(),
                    acting.staffId(),
                    command.happenedOn(),
                    FollowUpEndReason.PERSON_DECLINED,
                    command.because()));
        }
        return List.of(
                new DeclineDoubted(
                        command.caseId(), acting.staffId(), command.happenedOn(), command.decline(), command.because()),
                CheckPlan.afterDoubt(command, command.happenedOn(), facts, protocol, acting));
    }

    private static FollowUpDeclined declined(CaseFacts facts) {
        return Objects.requireNonNull(facts.followUp().declined());
    }
}
