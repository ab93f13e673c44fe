package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/**
 * The person died (rule F5).
 *
 * @param source how that is known
 */
public record RecordDeath(UUID commandId, UUID caseId, LocalDate happenedOn, Personal<String> source)
        implements CaseCommand {}
