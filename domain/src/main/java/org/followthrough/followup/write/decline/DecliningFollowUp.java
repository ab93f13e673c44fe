package org.followthrough.followup.write.decline;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.write.NothingEarlierThanTheLatestCheck;
import org.followthrough.guardian.rules.NobodyDeclinesForAChild;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** An adult's informed "no", given alone, is obeyed at once; the way back is explained (rule C5). */
public final class DecliningFollowUp {

    public static final RuleBook<DeclineFollowUp> RULES = RuleBook.<DeclineFollowUp>first(
                    ActorMay.workOnCases(),
                    new PersonWasNotRecognised(),
                    new FollowUpGoesOn(),
                    new NobodyDeclinesForAChild<>(c -> true))
            .then(
                    new SaidByThePersonAlone(),
                    new WayBackIsExplained(),
                    new LanguageIsKnown<>(DeclineFollowUp::language),
                    new HappenedOnIsPossible<>(DeclineFollowUp::happenedOn),
                    new AskedAfterTheDecision<>(DeclineFollowUp::happenedOn),
                    new NothingEarlierThanTheLatestCheck<>(DeclineFollowUp::happenedOn));

    private DecliningFollowUp() {}

    public static List<CaseEvent> decide(DeclineFollowUp command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new FollowUpDeclined(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "decline"),
                command.language(),
                command.said()));
    }
}
