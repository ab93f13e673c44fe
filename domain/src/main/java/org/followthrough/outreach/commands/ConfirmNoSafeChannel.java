package org.followthrough.outreach.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** A supervisor confirms that no channel is safe (rule C3). */
public record ConfirmNoSafeChannel(UUID commandId, UUID caseId, LocalDate happenedOn, Personal<String> because)
        implements CaseCommand {}
