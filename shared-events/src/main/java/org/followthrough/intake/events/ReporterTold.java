package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ReplyChannel;

/**
 * The organisation was told the outcome and the state of follow-up, never whereabouts (rule L4).
 *
 * @param decision whose outcome it was told
 */
@StoredAs(name = "intake.ReporterTold")
public record ReporterTold(UUID caseId, UUID by, LocalDate happenedOn, UUID decision, ReplyChannel channel)
        implements IntakeEvent {}
