package org.followthrough.followup.write.endfollowup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.casefile.rules.Said;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/** Consecutive checks, far enough apart, each heard the person alone, found NONE and recorded their own view; no risk was found since (rule F4). */
final class RiskWasFoundRemovedTwice implements Rule<Object> {

    @Override
    public @Nullable Problem broken(Object command, CaseFacts facts, Protocol protocol, Acting acting) {
        var done = facts.followUp().done();
        int needed = protocol.riskRemoved().checks();
        if (done.size() < needed) {
            return problem(List.of("CHECKS_TOO_FEW"), protocol.riskRemoved());
        }
        var latest = done.subList(done.size() - needed, done.size());
        var missing = new ArrayList<String>();
        if (!latest.stream().allMatch(CheckCompleted::heard)) {
            missing.add("NOT_HEARD_ALONE");
        }
        if (facts.risk().levelOrHigh() != RiskLevel.NONE
                || !latest.stream().allMatch(check -> check.risk() == RiskLevel.NONE)) {
            missing.add("RISK_FOUND");
        }
        if (!latest.stream().allMatch(check -> Said.something(check.ownView(), acting.opener()))) {
            missing.add("OWN_VIEW_MISSING");
        }
        if (closeTogether(latest, protocol.riskRemoved().daysApart())) {
            missing.add("CHECKS_TOO_CLOSE");
        }
        return missing.isEmpty() ? null : problem(missing, protocol.riskRemoved());
    }

    private static Problem problem(List<String> missing, Protocol.RiskRemoved limit) {
        return new Problem(
                "risk-not-removed",
                missing,
                Map.of(
                        "checks", String.valueOf(limit.checks()),
                        "days", String.valueOf(limit.daysApart())));
    }

    private static boolean closeTogether(List<CheckCompleted> checks, int daysApart) {
        for (int i = 1; i < checks.size(); i++) {
            if (checks.get(i)
                    .happenedOn()
                    .isBefore(checks.get(i - 1).happenedOn().plusDays(daysApart))) {
                return true;
            }
        }
        return false;
    }
}
