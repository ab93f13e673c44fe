package org.followthrough.obligation.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface ObligationEvent extends CaseEvent
        permits ObligationsChanged, ObligationBecameOverdue, ObligationEscalated, ObligationAcknowledged {}
