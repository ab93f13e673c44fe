package org.followthrough.risk.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The grounds still hold (rule P4). */
@StoredAs(name = "risk.AtRiskRenewed")
public record AtRiskRenewed(UUID caseId, UUID by, LocalDate happenedOn, UUID designation, Personal<String> grounds)
        implements RiskEvent {}
