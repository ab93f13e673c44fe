package org.followthrough.guardian.commands;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;

/** Asks whether a person who was a child is none any more (rule F8). */
public record NoticeComingOfAge(UUID commandId, UUID caseId) implements CaseCommand {}
