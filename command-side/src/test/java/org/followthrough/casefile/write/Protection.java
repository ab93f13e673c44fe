package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.protection.commands.DecideNoProtection;
import org.followthrough.protection.commands.RecordMeasure;
import org.followthrough.protection.commands.ReviewMeasure;
import org.followthrough.protection.events.MeasureRecorded;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.followthrough.risk.commands.DesignateAtRisk;
import org.followthrough.risk.commands.LiftAtRisk;
import org.followthrough.risk.commands.RefuseAtRisk;
import org.followthrough.risk.commands.RenewAtRisk;
import org.followthrough.risk.events.AtRiskDecisionOwed;
import org.followthrough.risk.events.PersonDesignatedAtRisk;
import org.jspecify.annotations.Nullable;

/** Words for interim protection and for whoever is at risk. */
public final class Protection {

    private Protection() {}

    public static RecordMeasure measure(
            ProtectionMeasure kind, LocalDate on, boolean inPlace, boolean accepted, @Nullable LocalDate reviewOn) {
        return new RecordMeasure(
                The.COMMAND, The.CASE, on, kind, inPlace, accepted, reviewOn, text("measure.note", "A safe flat."));
    }

    public static MeasureRecorded inPlace(String id, LocalDate on, LocalDate reviewOn) {
        return new MeasureRecorded(
                The.CASE,
                The.id("someone"),
                on,
                The.id(id),
                ProtectionMeasure.SAFE_ACCOMMODATION,
                true,
                true,
                reviewOn,
                null);
    }

    public static DecideNoProtection noneNeeded(LocalDate on, String because, @Nullable LocalDate reviewOn) {
        return new DecideNoProtection(The.COMMAND, The.CASE, on, text("protection.because", because), reviewOn);
    }

    public static NoProtectionNeeded noneWasNeeded(LocalDate on, LocalDate reviewOn) {
        return new NoProtectionNeeded(
                The.CASE,
                The.id("someone"),
                on,
                The.id("none needed"),
                text("protection.because", "Lives with her parents."),
                reviewOn);
    }

    public static ReviewMeasure goesOn(String id, LocalDate on, @Nullable LocalDate reviewOn) {
        return new ReviewMeasure(
                The.COMMAND, The.CASE, on, The.id(id), true, reviewOn, text("measure-review.because", "Still needed."));
    }

    public static ReviewMeasure ends(String id, LocalDate on) {
        return new ReviewMeasure(
                The.COMMAND, The.CASE, on, The.id(id), false, null, text("measure-review.because", "Moved home."));
    }

    public static DesignateAtRisk designate(LocalDate on) {
        return new DesignateAtRisk(The.COMMAND, The.CASE, on, text("at-risk.grounds", "The employer still writes."));
    }

    public static RefuseAtRisk refuse(LocalDate on, String because) {
        return new RefuseAtRisk(The.COMMAND, The.CASE, on, text("at-risk.because", because));
    }

    public static RenewAtRisk renew(LocalDate on) {
        return new RenewAtRisk(The.COMMAND, The.CASE, on, text("at-risk.grounds", "He still writes."));
    }

    public static LiftAtRisk lift(LocalDate on) {
        return new LiftAtRisk(The.COMMAND, The.CASE, on, text("at-risk.because", "The employer was convicted."));
    }

    public static PersonDesignatedAtRisk atRisk(LocalDate on) {
        return new PersonDesignatedAtRisk(
                The.CASE,
                Staff.supervisor().id(),
                on,
                The.id("designation"),
                text("at-risk.grounds", "The employer still writes."));
    }

    public static AtRiskDecisionOwed atRiskOwed(LocalDate on) {
        return new AtRiskDecisionOwed(The.CASE, The.id("someone"), on, The.id("at risk?"), DecisionReason.FRAUD);
    }
}
