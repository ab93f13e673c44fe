package org.followthrough.referral.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.followthrough.referral.commands.RecordReferralAnswer;

/** What the body answered; the fields are those of {@link RecordReferralAnswer}. */
public record ReferralAnswerEntry(UUID commandId, LocalDate happenedOn, UUID referral, boolean taken, String said)
        implements CaseEntry<RecordReferralAnswer> {

    @Override
    public RecordReferralAnswer command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordReferralAnswer(
                commandId, caseId, happenedOn, referral, taken, seal.requiredText(Fields.REFERRAL_ANSWER, said));
    }
}
