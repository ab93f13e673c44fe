package org.followthrough.intake.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ReplyChannel;

/**
 * Somebody told the organisation what became of the person (rule L4).
 *
 * @param toTheOrganisation whether it was the organisation that was told, at an address or number of its own
 * @param noWhereabouts whether nothing was said that leads to the person
 */
public record TellReporterWhatBecame(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        ReplyChannel channel,
        boolean toTheOrganisation,
        boolean noWhereabouts)
        implements CaseCommand {}
