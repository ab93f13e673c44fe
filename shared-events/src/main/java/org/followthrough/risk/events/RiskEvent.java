package org.followthrough.risk.events;

import org.followthrough.casefile.events.CaseEvent;

public sealed interface RiskEvent extends CaseEvent
        permits RiskAssessed, AtRiskDecisionOwed, PersonDesignatedAtRisk, AtRiskRefused, AtRiskRenewed, AtRiskLifted {}
