package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Record what a check found (rule F2).
 *
 * @param at local time in the protocol's zone, null where not noted
 * @param channel null for a desk search
 * @param result null for a desk search
 * @param planConfirmed the person's answer to "is this way still safe", null where not reached
 * @param risk renewed level; null keeps the level, where nobody was reached
 * @param rightsInformation BCP 47 tag of the language the rights information was told in, null where it was not
 */
public record CompleteCheck(
        UUID commandId,
        UUID caseId,
        UUID check,
        LocalDate happenedOn,
        @Nullable LocalTime at,
        @Nullable ContactChannel channel,
        @Nullable ContactResult result,
        boolean asPlanned,
        boolean throughConnection,
        boolean alone,
        boolean understood,
        @Nullable Personal<String> language,
        boolean interpreter,
        @Nullable Boolean planConfirmed,
        @Nullable RiskLevel risk,
        Map<MethodOfControl, IndicatorAnswer> changedIndicators,
        Set<ProtectionMeasure> supportOffered,
        Set<ProtectionMeasure> supportAccepted,
        Set<ProtectionMeasure> supportReceived,
        @Nullable Personal<String> rightsInformation,
        @Nullable Personal<String> told,
        @Nullable Personal<String> ownView,
        @Nullable Personal<String> note)
        implements CaseCommand {}
