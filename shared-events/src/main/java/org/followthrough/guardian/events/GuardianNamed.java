package org.followthrough.guardian.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Through whom a child consents and is told (rule F8). Replaces whoever was named before.
 *
 * @param name null where it is the guardianship authority
 */
@StoredAs(name = "guardian.GuardianNamed")
public record GuardianNamed(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID guardian,
        @Nullable Personal<String> name) implements GuardianEvent {}
