package org.followthrough.casefile.write;

import static org.followthrough.personal.TestSealer.personal;
import static org.followthrough.personal.TestSealer.text;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.ConfirmCorrection;
import org.followthrough.casefile.commands.DeclineCorrection;
import org.followthrough.casefile.commands.ProposeCorrection;
import org.followthrough.casefile.events.CorrectionProposed;
import org.followthrough.casefile.events.EntryCorrected;
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
        return new ProposeCorrection(The.COMMAND, The.CASE, entry, sealed(right), text("correction.because", because));
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
                text("correction.because", "Written into the wrong case."));
    }

    public static EntryCorrected struckOut(UUID entry, LocalDate on, Staff proposedBy) {
        return corrected(entry, null, on, proposedBy);
    }

    public static EntryCorrected corrected(UUID entry, @Nullable Particulars right, LocalDate on, Staff proposedBy) {
        return new EntryCorrected(The.CASE, The.id("someone"), on, PROPOSED, entry, sealed(right), proposedBy.id());
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
