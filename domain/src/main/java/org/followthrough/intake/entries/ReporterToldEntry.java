package org.followthrough.intake.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.codes.ReplyChannel;
import org.followthrough.intake.commands.TellReporterWhatBecame;
import org.followthrough.personal.Sealer;

/** The organisation was told what became of the person; the fields are those of {@link TellReporterWhatBecame}. */
public record ReporterToldEntry(
        UUID commandId, LocalDate happenedOn, ReplyChannel channel, boolean toTheOrganisation, boolean noWhereabouts)
        implements CaseEntry<TellReporterWhatBecame> {

    @Override
    public TellReporterWhatBecame command(UUID caseId, Sealer sealer) {
        return new TellReporterWhatBecame(commandId, caseId, happenedOn, channel, toTheOrganisation, noWhereabouts);
    }
}
