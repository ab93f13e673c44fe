package org.followthrough.risk.events;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** The risk at one moment, with what was found about each indicator asked. */
@StoredAs(name = "risk.RiskAssessed")
public record RiskAssessed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID assessment,
        RiskLevel level,
        Map<MethodOfControl, IndicatorAnswer> indicators,
        @Nullable Personal<String> note)
        implements RiskEvent {}
