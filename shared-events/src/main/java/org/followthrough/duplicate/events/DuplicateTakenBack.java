package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A second person says that the link was a mistake: this case is followed and counted by itself again (rule E4).
 *
 * @param assessment id of the decision that is owed again
 * @param decisionDueOn last day of the decision, as it was; null where it was taken
 */
@StoredAs(name = "duplicate.DuplicateTakenBack")
public record DuplicateTakenBack(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID leading,
        UUID assessment,
        @Nullable LocalDate decisionDueOn,
        Personal<String> because)
        implements DuplicateEvent {}
