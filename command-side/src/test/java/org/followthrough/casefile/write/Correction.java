package org.followthrough.casefile.write;

import static org.followthrough.platform.keys.TestSealer.personal;
import static org.followthrough.platform.keys.TestSealer.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.followthrough.codes.DecisionReason;
import org.followthrough.codes.Outcome;
import org.followthrough.correction.commands.ConfirmCorrection;
import org.followthrough.correction.commands.DeclineCorrection;
import org.followthrough.correction.commands.ProposeCorrection;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.decision.events.DecisionCorrected;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** Words for corrections. */
public final class Correction {

    private static final UUID PROPOSED = The.id("correction");

    private Correction() {}

    public static ProposeCorrection strikeOut(UUID entry) {
        return propose(entry, null, "Written into the wrong case.");
    }

    public static ProposeCorrection replaceParticulars(Particulars right) {
        return propose(The.CASE, right, "Written into the wrong case.");
    }

    public static ProposeCorrection propose(UUID entry, @Nullable Particulars right, String because) {
        return new ProposeCorrection(
                The.COMMAND, The.CASE, entry, sealed(right), null, text("correction.because", because));
    }

    /** Of the decision that the tests call "decision". */
    public static ProposeCorrection correctDecision(CorrectedFinding right) {
        return correctDecision(The.id("decision"), right);
    }

    public static ProposeCorrection correctDecision(UUID decision, CorrectedFinding right) {
        return new ProposeCorrection(
                The.COMMAND, The.CASE, decision, null, right, text("correction.because", "A slip of the pen."));
    }

    public static CorrectedFinding right(Outcome outcome, @Nullable DecisionReason reason) {
        return new CorrectedFinding(outcome, reason, null, Map.of());
    }

    public static CorrectedFinding rightRationale(Outcome outcome, @Nullable DecisionReason reason, String rationale) {
        return new CorrectedFinding(outcome, reason, text("decision.rationale", rationale), Map.of());
    }

    public static CorrectionProposed decisionCorrectionProposed(CorrectedFinding right, LocalDate on, Staff by) {
        return decisionCorrectionProposed(PROPOSED, The.id("decision"), right, on, by);
    }

    public static CorrectionProposed decisionCorrectionProposed(
            UUID id, UUID decision, CorrectedFinding right, LocalDate on, Staff by) {
        return new CorrectionProposed(
                The.CASE, by.id(), on, id, decision, null, right, text("correction.because", "A slip of the pen."));
    }

    public static DecisionCorrected decisionCorrected(CorrectedFinding right, LocalDate on, Staff proposedBy) {
        return new DecisionCorrected(
                The.CASE, The.id("someone"), on, PROPOSED, The.id("decision"), right.withoutWords(), proposedBy.id());
    }

    public static CorrectionProposed strikeOutProposed(UUID entry, LocalDate on, Staff by) {
        return correctionProposed(PROPOSED, entry, null, on, by);
    }

    public static CorrectionProposed particularsProposed(Particulars right, LocalDate on, Staff by) {
        return correctionProposed(PROPOSED, The.CASE, right, on, by);
    }

    public static CorrectionProposed correctionProposed(
            UUID id, UUID entry, @Nullable Particulars right, LocalDate on, Staff by) {
        return new CorrectionProposed(
                The.CASE,
                by.id(),
                on,
                id,
                entry,
                sealed(right),
                null,
                text("correction.because", "Written into the wrong case."));
    }

    public static EntryCorrected struckOut(UUID entry, LocalDate on, Staff proposedBy) {
        return corrected(entry, on, proposedBy);
    }

    public static EntryCorrected corrected(UUID entry, LocalDate on, Staff proposedBy) {
        return new EntryCorrected(The.CASE, The.id("someone"), on, PROPOSED, entry, proposedBy.id());
    }

    public static ConfirmCorrection confirmCorrection() {
        return new ConfirmCorrection(The.COMMAND, The.CASE, PROPOSED);
    }

    public static DeclineCorrection declineCorrection(String because) {
        return new DeclineCorrection(The.COMMAND, The.CASE, PROPOSED, text("correction.because", because));
    }

    private static @Nullable Personal<Particulars> sealed(@Nullable Particulars particulars) {
        return particulars == null ? null : personal("person.particulars", particulars);
    }
}
