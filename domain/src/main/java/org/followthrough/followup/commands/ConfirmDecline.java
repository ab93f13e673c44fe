package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/**
 * A second person says from the record, without a new contact, whether the "no" was free (rule C5).
 *
 * @param free else follow-up goes on
 */
public record ConfirmDecline(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID decline, boolean free, Personal<String> because)
        implements CaseCommand {}
