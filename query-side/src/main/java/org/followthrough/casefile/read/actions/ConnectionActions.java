package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.connection.write.exofficio.AnsweringExOfficio;
import org.followthrough.connection.write.linkedreview.DecliningLinkedReview;

/** What a connection with other cases asks. */
final class ConnectionActions {

    private ConnectionActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        var connections = in.facts().connections();
        connections.linked().keySet().stream().sorted().forEach(proposal -> {
            boolean may = in.may(DecliningLinkedReview.RULES, proposal);
            actions.add(in.action(may ? "answer-linked-review" : "see-linked-review", "linked-reviews/" + proposal));
        });
        connections.exOfficio().keySet().stream().sorted().forEach(proposal -> {
            boolean may = in.may(AnsweringExOfficio.RULES, proposal);
            actions.add(in.action(may ? "answer-ex-officio" : "see-ex-officio", "ex-officio/" + proposal));
        });
        return actions;
    }
}
