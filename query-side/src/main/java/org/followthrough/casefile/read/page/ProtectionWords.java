package org.followthrough.casefile.read.page;

import java.util.Optional;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.protection.events.MeasureContinued;
import org.followthrough.protection.events.MeasureEnded;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.AtRiskLifted;
import org.followthrough.risk.events.AtRiskRefused;
import org.followthrough.risk.events.AtRiskRenewed;
import org.followthrough.risk.events.PersonDesignatedAtRisk;

/** What interim protection and the person at risk say on the timeline. */
final class ProtectionWords {

    private ProtectionWords() {}

    static Optional<EventLines> of(CaseEvent event, EventLines say) {
        return protection(event, say).or(() -> atRisk(event, say));
    }

    private static Optional<EventLines> protection(CaseEvent event, EventLines say) {
        if (event instanceof MeasureRecorded e) {
            return Optional.of(say.code("measure", e.kind())
                    .say(e.inPlace() ? "in-place" : "not-in-place")
                    .say(e.accepted() ? "accepted" : "not-accepted")
                    .due("look-again", e.reviewOn(), null)
                    .text("note", e.note()));
        }
        if (event instanceof NoProtectionNeeded e) {
            return Optional.of(say.text("because", e.because()).day("look-again", e.reviewOn()));
        }
        if (event instanceof MeasureContinued e) {
            return Optional.of(
                    say.measure(e.measure()).text("because", e.because()).day("look-again", e.reviewOn()));
        }
        if (event instanceof MeasureEnded e) {
            return Optional.of(say.measure(e.measure()).text("because", e.because()));
        }
        return Optional.empty();
    }

    private static Optional<EventLines> atRisk(CaseEvent event, EventLines say) {
        if (event instanceof AtRiskDecisionOwed e) {
            return Optional.of(say.code("reason", e.because()));
        }
        if (event instanceof PersonDesignatedAtRisk e) {
            return Optional.of(say.text("because", e.grounds()));
        }
        if (event instanceof AtRiskRenewed e) {
            return Optional.of(say.text("because", e.grounds()));
        }
        if (event instanceof AtRiskRefused e) {
            return Optional.of(say.text("because", e.because()));
        }
        if (event instanceof AtRiskLifted e) {
            return Optional.of(say.text("because", e.because()));
        }
        return Optional.empty();
    }
}
