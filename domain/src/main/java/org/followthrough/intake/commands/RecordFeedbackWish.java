package org.followthrough.intake.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/**
 * The person says whether whoever reported may learn what became of them (rule L4).
 *
 * @param saidAlone whether the person said so themselves, alone
 */
public record RecordFeedbackWish(
        UUID commandId, UUID caseId, LocalDate happenedOn, boolean mayBeTold, boolean saidAlone)
        implements CaseCommand {}
