package org.followthrough.outreach.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.outreach.commands.ConfirmNoSafeChannel;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;

/** No channel is safe, and why. */
public record NoSafeChannelEntry(UUID commandId, LocalDate happenedOn, String because)
        implements CaseEntry<ConfirmNoSafeChannel> {

    @Override
    public ConfirmNoSafeChannel command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new ConfirmNoSafeChannel(
                commandId, caseId, happenedOn, seal.requiredText(Fields.NO_SAFE_CHANNEL_BECAUSE, because));
    }
}
