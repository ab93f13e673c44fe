package org.followthrough.intake.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ReplyChannel;

/**
 * Somebody told the organisation that its report was received (rule L4).
 *
 * @param toTheOrganisation whether it was the organisation that was told, at an address or number of its own
 * @param namedNobody whether nothing was said of anyone in the report
 */
public record AcknowledgeReport(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        ReplyChannel channel,
        boolean toTheOrganisation,
        boolean namedNobody)
        implements CaseCommand {}
