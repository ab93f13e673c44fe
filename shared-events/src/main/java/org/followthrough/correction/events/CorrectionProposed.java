package org.followthrough.correction.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.decision.events.CorrectedFinding;
import org.followthrough.intake.events.Particulars;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Someone says that an entry is wrong (rule E4).
 *
 * @param entry id of the wrong entry: an attempt, search step, rights information, assessment or check, the case id
 *     for the particulars of the person, or the decision
 * @param particulars what the particulars should say, null where something else is wrong
 * @param finding what the decision should say, null where something else is wrong; where both are, the entry is to be struck
 *     out
 */
@StoredAs(name = "correction.CorrectionProposed")
public record CorrectionProposed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID correction,
        UUID entry,
        @Nullable Personal<Particulars> particulars,
        @Nullable CorrectedFinding finding,
        Personal<String> because)
        implements CorrectionEvent {}
