package org.followthrough.casefile.write;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.followthrough.risk.commands.AssessRisk;
import org.followthrough.risk.events.RiskAssessed;

/** Words for risk. */
public final class Risk {

    private Risk() {}

    public static RiskAssessed assessed(RiskLevel level, LocalDate on) {
        return assessed(level, on, Map.of());
    }

    public static RiskAssessed assessed(
            RiskLevel level, LocalDate on, Map<MethodOfControl, IndicatorAnswer> indicators) {
        return new RiskAssessed(
                The.CASE, The.id("someone"), on, The.id("assessment of " + on), level, indicators, null);
    }

    public static RiskAssessed assessed(UUID id, RiskLevel level, LocalDate on) {
        return new RiskAssessed(The.CASE, The.id("someone"), on, id, level, Map.of(), null);
    }

    public static AssessRisk assess(RiskLevel level, LocalDate on) {
        return assess(level, on, Map.of());
    }

    public static AssessRisk assess(RiskLevel level, LocalDate on, Map<MethodOfControl, IndicatorAnswer> indicators) {
        return new AssessRisk(The.COMMAND, The.CASE, on, level, indicators, null);
    }
}
