package org.followthrough.casefile.read.actions;

import java.util.List;
import org.followthrough.guardian.write.nameguardian.NamingGuardian;

/** Who acts for a child. */
final class ChildActions {

    private ChildActions() {}

    static List<CaseAction> of(Situation in) {
        boolean missing = in.facts().guardian().acting(in.acting().opener()) == null;
        return in.offered(NamingGuardian.RULES, missing ? "name-guardian" : "change-guardian", "guardian");
    }
}
