package org.followthrough.followup.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What one check found (rule F2).
 *
 * @param at local time in the protocol's zone, null where not noted
 * @param channel how it was tried, null for a desk search
 * @param result null for a desk search
 * @param planConfirmed the person's answer to "is this way still safe", null where not reached
 * @param changedIndicators only what changed: nobody has to tell it again
 * @param told what the person was told
 * @param ownView how the person sees their own situation
 */
@StoredAs(name = "followup.CheckCompleted")
public record CheckCompleted(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        @Nullable LocalTime at,
        UUID check,
        @Nullable ContactChannel channel,
        @Nullable ContactResult result,
        boolean alone,
        boolean understood,
        @Nullable Personal<String> language,
        boolean interpreter,
        @Nullable Boolean planConfirmed,
        RiskLevel risk,
        Map<MethodOfControl, IndicatorAnswer> changedIndicators,
        Set<ProtectionMeasure> supportOffered,
        Set<ProtectionMeasure> supportAccepted,
        Set<ProtectionMeasure> supportReceived,
        @Nullable Personal<String> told,
        @Nullable Personal<String> ownView,
        @Nullable Personal<String> note)
        implements FollowUpEvent {

    public boolean reached() {
        return result == ContactResult.REACHED || result == ContactResult.REACHED_DECLINED;
    }

    /** Reached, alone, and understood. */
    public boolean heard() {
        return result == ContactResult.REACHED && alone && understood;
    }
}
