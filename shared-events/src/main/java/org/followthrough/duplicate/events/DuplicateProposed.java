package org.followthrough.duplicate.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * Somebody says that another case is of the same person and leads (rules L1, D8).
 *
 * @param leadingReference of the other case, for example {@code 2026-0012/1}
 */
@StoredAs(name = "duplicate.DuplicateProposed")
public record DuplicateProposed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID proposal,
        UUID leading,
        String leadingReference,
        Personal<String> because)
        implements DuplicateEvent {}
