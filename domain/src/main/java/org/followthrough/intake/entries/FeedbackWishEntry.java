package org.followthrough.intake.entries;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.entries.CaseEntry;
import org.followthrough.intake.commands.RecordFeedbackWish;
import org.followthrough.personal.Sealer;

/** Whether whoever reported may learn what became of the person; the fields are those of {@link RecordFeedbackWish}. */
public record FeedbackWishEntry(UUID commandId, LocalDate happenedOn, boolean mayBeTold, boolean saidAlone)
        implements CaseEntry<RecordFeedbackWish> {

    @Override
    public RecordFeedbackWish command(UUID caseId, Sealer sealer) {
        return new RecordFeedbackWish(commandId, caseId, happenedOn, mayBeTold, saidAlone);
    }
}
