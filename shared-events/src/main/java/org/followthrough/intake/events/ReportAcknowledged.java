package org.followthrough.intake.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ReplyChannel;

/**
 * The organisation was told that its report was received, and nothing about anyone in it (rule L4). Stands in the case of the first
 * person, for all of the report.
 */
@StoredAs(name = "intake.ReportAcknowledged")
public record ReportAcknowledged(UUID caseId, UUID by, LocalDate happenedOn, ReplyChannel channel)
        implements IntakeEvent {}
