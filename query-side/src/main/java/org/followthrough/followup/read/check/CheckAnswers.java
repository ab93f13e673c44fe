package org.followthrough.followup.read.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.codes.IndicatorAnswer;
import org.followthrough.codes.MethodOfControl;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.codes.RiskLevel;
import org.followthrough.followup.entries.CheckEntry;
import org.followthrough.queryside.web.Form;
import org.followthrough.risk.read.indicators.AskedIndicators;

/**
 * What was typed about a check. The form insists only on the day, and at a contact on how it went; whether the rest is enough
 * is asked by the rules, which know the case.
 */
record CheckAnswers(
        Optional<LocalDate> happenedOn,
        Optional<LocalTime> at,
        Optional<ContactChannel> channel,
        Optional<ContactResult> result,
        Optional<Boolean> asPlanned,
        Optional<Boolean> throughConnection,
        Optional<Boolean> alone,
        Optional<Boolean> understood,
        Optional<String> language,
        Optional<Boolean> interpreter,
        Optional<Boolean> planConfirmed,
        Optional<RiskLevel> risk,
        Map<MethodOfControl, IndicatorAnswer> changedIndicators,
        Set<ProtectionMeasure> supportOffered,
        Set<ProtectionMeasure> supportAccepted,
        Set<ProtectionMeasure> supportReceived,
        Optional<String> rightsInformation,
        Optional<String> told,
        Optional<String> ownView,
        Optional<String> note) {

    /** @param contact false for a desk search, which makes none */
    static CheckAnswers read(Form form, boolean contact) {
        var result = contact ? form.needCode("result", ContactResult.class) : form.code("result", ContactResult.class);
        boolean reached = result.filter(ContactResult.REACHED::equals).isPresent();
        return new CheckAnswers(
                form.needDate("happenedOn"),
                form.time("at"),
                contact ? form.needCode("channel", ContactChannel.class) : form.code("channel", ContactChannel.class),
                result,
                contact ? form.needYesNo("asPlanned") : form.yesNo("asPlanned"),
                contact ? form.needYesNo("throughConnection") : form.yesNo("throughConnection"),
                reached ? form.needYesNo("alone") : form.yesNo("alone"),
                reached ? form.needYesNo("understood") : form.yesNo("understood"),
                form.text("language"),
                form.yesNo("interpreter"),
                form.yesNo("planConfirmed"),
                form.code("risk", RiskLevel.class),
                AskedIndicators.answers(form),
                form.codes("supportOffered", ProtectionMeasure.class),
                form.codes("supportAccepted", ProtectionMeasure.class),
                form.codes("supportReceived", ProtectionMeasure.class),
                form.text("rightsInformation"),
                form.text("told"),
                form.text("ownView"),
                form.text("note"));
    }

    CheckEntry entry(UUID commandId) {
        return new CheckEntry(
                commandId,
                happenedOn.orElseThrow(),
                at.orElse(null),
                channel.orElse(null),
                result.orElse(null),
                asPlanned.orElse(false),
                throughConnection.orElse(false),
                alone.orElse(false),
                understood.orElse(false),
                language.orElse(null),
                interpreter.orElse(false),
                planConfirmed.orElse(null),
                risk.orElse(null),
                changedIndicators,
                supportOffered,
                supportAccepted,
                supportReceived,
                rightsInformation.orElse(null),
                told.orElse(null),
                ownView.orElse(null),
                note.orElse(null));
    }
}
