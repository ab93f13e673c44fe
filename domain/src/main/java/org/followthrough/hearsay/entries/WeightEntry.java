package org.followthrough.hearsay.entries;

import java.util.List;
import java.util.UUID;
import org.followthrough.casefile.entries.EntrySealer;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.hearsay.commands.WeighHearsay;
import org.followthrough.personal.Fields;
import org.followthrough.personal.Sealer;
import org.jspecify.annotations.Nullable;

/** What hearsay is worth; the fields are those of {@link WeighHearsay}. */
public record WeightEntry(
        UUID commandId,
        HearsayWeight weight,
        @Nullable UUID caseId,
        @Nullable String because) {

    public WeighHearsay command(UUID hearsayId, Sealer sealer) {
        return new WeighHearsay(
                commandId,
                hearsayId,
                weight,
                caseId,
                EntrySealer.about(commandId, List.of(), sealer).text(Fields.HEARSAY_WEIGHED_BECAUSE, because));
    }
}
