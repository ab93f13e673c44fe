package org.followthrough.risk.commands;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Record the risk and what was found about the indicators. */
public record AssessRisk(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        RiskLevel level,
        Map<MethodOfControl, IndicatorAnswer> indicators,
        @Nullable Personal<String> note)
        implements CaseCommand {}
