package org.followthrough.casefile.lives;

import static org.followthrough.casefile.lives.AlwaysTrue.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.RiskLevel;
import org.followthrough.decision.events.DecisionDelivered;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonDeparted;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.platform.keys.TestSealer;

/** What is true of children, and of whoever was lowered to a labour-rights violation, after every accepted command. */
final class CareAlwaysTrue {

    private CareAlwaysTrue() {}

    static List<String> broken(CaseFacts before, List<CaseEvent> events, CaseFacts after, LocalDate today) {
        var broken = new ArrayList<String>();
        boolean child = after.intake().isOpened() && after.intake().child(today, TestSealer.OPENER);
        claim(
                broken,
                !lowered(after) || referred(after),
                "a labour-rights violation is handed on, or owed, or not wanted (D9)");
        claim(
                broken,
                !child || events.stream().allMatch(CareAlwaysTrue::throughAGuardian),
                "nothing is told to a child but through a guardian (F8)");
        claim(
                broken,
                !child || events.stream().noneMatch(CareAlwaysTrue::endsForAChild),
                "no risk is called removed, and nobody declines, for a child (F8)");
        claim(
                broken,
                events.stream().noneMatch(PersonDeparted.class::isInstance)
                        || after.risk().levelOrHigh() == RiskLevel.HIGH
                                && after.followUp().ended() == null,
                "whoever leaves the country is at high risk and followed on (F5)");
        return broken;
    }

    private static boolean lowered(CaseFacts facts) {
        return facts.notRecognised()
                && facts.decision().latest().reason() == DecisionReason.LABOUR_RIGHTS_VIOLATION
                && !facts.decision().latest().imported()
                && facts.followUp().ended() != FollowUpEndReason.DIED;
    }

    private static boolean referred(CaseFacts facts) {
        return facts.obligations().owes(ObligationKind.REFERRAL)
                || facts.referral().handedOver()
                || facts.referral().declined();
    }

    private static boolean throughAGuardian(CaseEvent event) {
        return !(event instanceof DecisionDelivered d && d.guardian() == null)
                && !(event instanceof RightsInformationGiven r && r.guardian() == null);
    }

    private static boolean endsForAChild(CaseEvent event) {
        return event instanceof FollowUpDeclined
                || (event instanceof FollowUpEnded e
                        && (e.reason() == FollowUpEndReason.RISK_REMOVED
                                || e.reason() == FollowUpEndReason.PERSON_DECLINED));
    }
}
