package org.followthrough.referral.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.Consent;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.referral.commands.RecordReferral;
import org.jspecify.annotations.Nullable;

/** What the person said to handing a labour-rights violation on; the fields are those of {@link RecordReferral}. */
public record ReferralEntry(
        UUID commandId,
        LocalDate happenedOn,
        Consent consent,
        @Nullable String body,
        @Nullable String limits) implements CaseEntry<RecordReferral> {

    @Override
    public RecordReferral command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordReferral(
                commandId,
                caseId,
                happenedOn,
                consent,
                seal.line(Fields.REFERRED_TO, body),
                seal.text(Fields.REFERRAL_LIMITS, limits));
    }
}
