package org.followthrough.risk.entries;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.risk.commands.AssessRisk;
import org.jspecify.annotations.Nullable;

/** The risk, and what was found about the indicators. */
public record RiskAssessmentEntry(
        UUID commandId,
        LocalDate happenedOn,
        RiskLevel level,
        Map<MethodOfControl, IndicatorAnswer> indicators,
        @Nullable String note)
        implements CaseEntry<AssessRisk> {

    @Override
    public AssessRisk command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new AssessRisk(commandId, caseId, happenedOn, level, indicators, seal.text(Fields.RISK_NOTE, note));
    }
}
