package org.followthrough.casefile.read.actions;

import java.util.List;
import org.followthrough.obligation.facts.Owed;

/** Saying that one has seen what is overdue, for who cannot do it at once. */
final class ObligationActions {

    private ObligationActions() {}

    /** @param overdue those the viewer may acknowledge */
    static List<CaseAction> of(Situation in, List<Owed> overdue) {
        return overdue.stream()
                .map(owed -> in.action(
                        "acknowledge",
                        "obligations/" + owed.id() + "/acknowledgement",
                        owed.check() == null ? owed.kind() : owed.check()))
                .toList();
    }
}
