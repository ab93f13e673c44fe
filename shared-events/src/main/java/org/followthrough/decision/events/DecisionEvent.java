package org.followthrough.decision.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface DecisionEvent extends CaseEvent
        permits DecisionProposed,
                DecisionSentBack,
                CaseDecided,
                DecisionImported,
                DecisionLimitExtended,
                DecisionDelivered,
                DecisionCorrected {}
