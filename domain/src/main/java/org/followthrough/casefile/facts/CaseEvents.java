package org.followthrough.casefile.facts;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.access.events.AccessEvent;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.connection.events.ConnectionEvent;
import org.followthrough.correction.events.CorrectionEvent;
import org.followthrough.decision.events.DecisionEvent;
import org.followthrough.duplicate.events.DuplicateEvent;
import org.followthrough.followup.events.FollowUpEvent;
import org.followthrough.guardian.events.GuardianEvent;
import org.followthrough.intake.events.IntakeEvent;
import org.followthrough.obligation.events.ObligationEvent;
import org.followthrough.outreach.events.OutreachEvent;
import org.followthrough.protection.events.ProtectionEvent;
import org.followthrough.referral.events.ReferralEvent;
import org.followthrough.review.events.ReviewEvent;
import org.followthrough.risk.events.RiskEvent;

/** Every event of a case. A new capability adds its sealed interface here; its events follow by themselves. */
public final class CaseEvents {

    private static final List<Class<? extends CaseEvent>> CAPABILITIES = List.of(
            IntakeEvent.class,
            OutreachEvent.class,
            RiskEvent.class,
            DecisionEvent.class,
            FollowUpEvent.class,
            ReviewEvent.class,
            ProtectionEvent.class,
            ConnectionEvent.class,
            DuplicateEvent.class,
            GuardianEvent.class,
            ReferralEvent.class,
            ObligationEvent.class,
            CorrectionEvent.class,
            AccessEvent.class);

    private CaseEvents() {}

    /** The concrete classes, as permitted by the sealed interfaces. */
    public static List<Class<?>> all() {
        return CAPABILITIES.stream()
                .flatMap(capability -> Stream.of(capability.getPermittedSubclasses()))
                .<Class<?>>map(event -> event)
                .toList();
    }
}
