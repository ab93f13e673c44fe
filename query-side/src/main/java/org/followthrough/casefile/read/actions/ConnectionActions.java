package org.followthrough.casefile.read.actions;

import java.util.ArrayList;
import java.util.List;

/** What a connection with other cases asks. */
final class ConnectionActions {

    private ConnectionActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        var connections = in.facts().connections();
        connections.linked().keySet().stream()
                .sorted()
                .forEach(proposal -> actions.add(in.action(
                        in.supervisor() ? "answer-linked-review" : "see-linked-review", "linked-reviews/" + proposal)));
        connections.exOfficio().keySet().stream()
                .sorted()
                .forEach(proposal -> actions.add(
                        in.action(in.supervisor() ? "answer-ex-officio" : "see-ex-officio", "ex-officio/" + proposal)));
        return actions;
    }
}
