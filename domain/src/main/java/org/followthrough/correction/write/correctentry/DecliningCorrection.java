package org.followthrough.correction.write.correctentry;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.DifferentPerson;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.correction.commands.DeclineCorrection;
import org.followthrough.correction.events.CorrectionDeclined;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** The second person does not agree: the entry stands (rule E4). */
public final class DecliningCorrection {

    public static final RuleBook<DeclineCorrection> RULES = RuleBook.about(DeclineCorrection::correction)
            .first(
                    ActorMay.workOnCases(),
                    new CorrectionWaits(),
                    new DifferentPerson<>(
                            (correction, facts) -> facts.corrections().proposedBy(correction)))
            .next(new ReasonIsGiven<>(DeclineCorrection::because));

    private DecliningCorrection() {}

    public static List<CaseEvent> decide(DeclineCorrection command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new CorrectionDeclined(
                command.caseId(), acting.staffId(), acting.today(), command.correction(), command.because()));
    }
}
