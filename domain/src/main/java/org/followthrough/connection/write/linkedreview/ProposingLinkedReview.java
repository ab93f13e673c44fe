package org.followthrough.connection.write.linkedreview;

import java.util.List;
import java.util.Set;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.ConnectionKind;
import org.followthrough.connection.commands.ProposeLinkedReview;
import org.followthrough.connection.events.LinkedReviewProposed;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** Once per case and connection, where the person is still not recognised and followed in this case; otherwise nothing (rule L2). */
public final class ProposingLinkedReview {

    private static final RuleBook<ProposeLinkedReview> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private ProposingLinkedReview() {}

    public static List<CaseEvent> decide(
            ProposeLinkedReview command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        boolean routeAlone = command.kind() == ConnectionKind.ROUTE;
        boolean before = facts.connections().connections().contains(command.connection());
        if (routeAlone || before || !facts.notRecognised() || facts.duplicate().isOne()) {
            return List.of();
        }
        return List.of(new LinkedReviewProposed(
                command.caseId(),
                acting.staffId(),
                acting.today(),
                Ids.derived(command.commandId(), "proposal"),
                command.kind(),
                command.connection(),
                Set.copyOf(command.identified())));
    }
}
