package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.WakeReason;

/** Something was heard of a lost person (rule F6). */
public record WakeFollowUp(UUID commandId, UUID caseId, LocalDate happenedOn, WakeReason reason)
        implements CaseCommand {}
