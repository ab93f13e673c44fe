package org.followthrough.intake.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.commands.AcknowledgeReport;
import org.followthrough.personal.Sealer;

/** The organisation was told that its report was received; the fields are those of {@link AcknowledgeReport}. */
public record ReportAcknowledgementEntry(
        UUID commandId, LocalDate happenedOn, ReplyChannel channel, boolean toTheOrganisation, boolean namedNobody)
        implements CaseEntry<AcknowledgeReport> {

    @Override
    public AcknowledgeReport command(UUID caseId, Sealer sealer) {
        return new AcknowledgeReport(commandId, caseId, happenedOn, channel, toTheOrganisation, namedNobody);
    }
}
