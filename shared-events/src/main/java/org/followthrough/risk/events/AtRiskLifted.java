package org.followthrough.risk.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The grounds do not hold any more (rule P4). */
@StoredAs(name = "risk.AtRiskLifted")
public record AtRiskLifted(UUID caseId, UUID by, LocalDate happenedOn, UUID designation, Personal<String> because)
        implements RiskEvent {}
