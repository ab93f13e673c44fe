package org.followthrough.followup.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/**
 * The person does not want to be followed up (rule C5).
 *
 * @param saidAlone by the person, alone, in a language understood: a "no" through a third party is none
 * @param wayBackExplained how one comes back, whenever one wants
 */
public record DeclineFollowUp(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        Personal<String> language,
        boolean saidAlone,
        boolean wayBackExplained,
        Personal<String> said)
        implements CaseCommand {}
