package org.followthrough.outreach.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ContactChannel;
import org.followthrough.outreach.commands.GiveRightsInformation;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** What one may ask for was told; the fields are those of {@link GiveRightsInformation}. */
public record RightsInformationEntry(
        UUID commandId, LocalDate happenedOn, String language, ContactChannel channel, boolean toldToThePerson)
        implements CaseEntry<GiveRightsInformation> {

    @Override
    public GiveRightsInformation command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new GiveRightsInformation(
                commandId,
                caseId,
                happenedOn,
                seal.value(Fields.RIGHTS_INFORMATION_LANGUAGE, language),
                channel,
                toldToThePerson);
    }
}
