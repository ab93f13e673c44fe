package org.followthrough.followup.entries;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.personal.Fields;
import org.jspecify.annotations.Nullable;

/** What a check found; the fields are those of {@link CompleteCheck}. */
public record CheckEntry(
        UUID commandId,
        LocalDate happenedOn,
        @Nullable LocalTime at,
        @Nullable ContactChannel channel,
        @Nullable ContactResult result,
        boolean asPlanned,
        boolean throughConnection,
        boolean alone,
        boolean understood,
        @Nullable String language,
        boolean interpreter,
        @Nullable Boolean planConfirmed,
        @Nullable RiskLevel risk,
        Map<MethodOfControl, IndicatorAnswer> changedIndicators,
        Set<ProtectionMeasure> supportOffered,
        Set<ProtectionMeasure> supportAccepted,
        Set<ProtectionMeasure> supportReceived,
        @Nullable String rightsInformation,
        @Nullable String told,
        @Nullable String ownView,
        @Nullable String note) {

    public CaseEntry<CompleteCheck> of(UUID check) {
        return (caseId, sealer) -> {
            EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
            return new CompleteCheck(
                    commandId,
                    caseId,
                    check,
                    happenedOn,
                    at,
                    channel,
                    result,
                    asPlanned,
                    throughConnection,
                    alone,
                    understood,
                    seal.code(Fields.CHECK_LANGUAGE, language),
                    interpreter,
                    planConfirmed,
                    risk,
                    changedIndicators,
                    supportOffered,
                    supportAccepted,
                    supportReceived,
                    seal.code(Fields.RIGHTS_INFORMATION_LANGUAGE, rightsInformation),
                    seal.text(Fields.CHECK_TOLD, told),
                    seal.text(Fields.CHECK_OWN_VIEW, ownView),
                    seal.text(Fields.CHECK_NOTE, note));
        };
    }
}
