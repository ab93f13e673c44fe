package org.followthrough.outreach.entries;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.outreach.commands.RecordContactAttempt;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** One try to reach the person; the fields are those of {@link RecordContactAttempt}. */
public record ContactAttemptEntry(
        UUID commandId,
        LocalDate happenedOn,
        @Nullable LocalTime at,
        ContactChannel channel,
        ContactResult result,
        boolean asPlanned,
        boolean throughConnection,
        boolean alone,
        boolean understood,
        @Nullable String language,
        boolean interpreter,
        @Nullable Boolean planConfirmed,
        @Nullable String note)
        implements CaseEntry<RecordContactAttempt> {

    @Override
    public RecordContactAttempt command(UUID caseId, Sealer sealer) {
        EntrySealer seal = EntrySealer.ofCase(commandId, caseId, sealer);
        return new RecordContactAttempt(
                commandId,
                caseId,
                happenedOn,
                at,
                channel,
                result,
                asPlanned,
                throughConnection,
                alone,
                understood,
                seal.code(Fields.ATTEMPT_LANGUAGE, language),
                interpreter,
                planConfirmed,
                seal.text(Fields.ATTEMPT_NOTE, note));
    }
}
