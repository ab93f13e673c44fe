package org.followthrough.risk.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** The supervisor answered what was owed: not at risk, for these reasons (rule D5). */
@StoredAs(name = "risk.AtRiskRefused")
public record AtRiskRefused(UUID caseId, UUID by, LocalDate happenedOn, UUID obligation, Personal<String> because)
        implements RiskEvent {}
