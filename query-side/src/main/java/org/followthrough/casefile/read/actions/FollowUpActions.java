package org.followthrough.casefile.read.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.facts.OpenCheck;

/** Checks, and what may come after them. */
final class FollowUpActions {

    private FollowUpActions() {}

    static List<CaseAction> of(Situation in) {
        var actions = new ArrayList<CaseAction>();
        OpenCheck open = in.facts().followUp().open();
        if (open != null && !in.today().isBefore(earliest(open, in))) {
            actions.add(in.action("check", "checks/" + open.id() + "/new", open.dueOn()));
        }
        if (in.facts().followUp().lost()) {
            actions.add(in.action("wake", "wake"));
        } else if (searchedForLong(in)) {
            actions.add(in.action("propose-lost", "lost"));
        }
        if (in.supervisor() && noRiskFound(in)) {
            actions.add(in.action("end-follow-up", "end-of-follow-up"));
        }
        return actions;
    }

    /** What ends a follow-up without its checks. */
    static List<CaseAction> otherEnds(Situation in) {
        var actions = new ArrayList<CaseAction>();
        if (in.followed() && in.facts().followUp().declined() == null) {
            actions.add(in.action("decline", "decline"));
        }
        if (in.supervisor() && in.followed() && in.facts().review().open() == null) {
            actions.add(in.action("hand-over", "hand-over"));
        }
        if (in.followed()) {
            actions.add(in.action("departure", "departure"));
        }
        if (in.supervisor()
                && in.facts().notRecognised()
                && in.facts().followUp().ended() != FollowUpEndReason.DIED) {
            actions.add(in.action("death", "death"));
        }
        return actions;
    }

    private static LocalDate earliest(OpenCheck open, Situation in) {
        var early = open.dueOn().minusDays(in.protocol().checks().earlyDays());
        return early.isBefore(open.since()) ? open.since() : early;
    }

    private static boolean searchedForLong(Situation in) {
        return in.followed()
                && in.facts().followUp().lostProposal() == null
                && in.facts().followUp().unreachedInARow().size()
                        >= in.protocol().lost().unreachedChecks();
    }

    private static boolean noRiskFound(Situation in) {
        return in.followed()
                && in.facts().followUp().done().size()
                        >= in.protocol().riskRemoved().checks()
                && in.facts().risk().levelOrHigh() == RiskLevel.NONE;
    }
}
