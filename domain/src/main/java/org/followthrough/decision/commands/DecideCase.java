package org.followthrough.decision.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.decision.events.Finding;

/** Decide, or propose the decision where rule D6 asks for a second person. */
public record DecideCase(UUID commandId, UUID caseId, LocalDate happenedOn, Finding finding) implements CaseCommand {}
