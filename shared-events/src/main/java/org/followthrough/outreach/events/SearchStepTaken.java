package org.followthrough.outreach.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.SearchStep;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A step to find out who or where the person is, without contact (rule C3). */
@StoredAs(name = "outreach.SearchStepTaken")
public record SearchStepTaken(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID entry,
        SearchStep step,
        @Nullable Personal<String> note) implements OutreachEvent {}
