package org.followthrough.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.correction.events.CorrectionDeclined;
import org.followthrough.correction.events.CorrectionProposed;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.DecisionCorrected;
import org.jspecify.annotations.Nullable;

/** Corrections that wait for a second person. */
public record CorrectionFacts(List<CorrectionProposed> open) {

    public static final CorrectionFacts NONE = new CorrectionFacts(List.of());

    public CorrectionFacts after(CaseEvent event) {
        if (event instanceof CorrectionProposed proposed) {
            return new CorrectionFacts(Listed.plus(open, proposed));
        }
        if (event instanceof EntryCorrected corrected) {
            return without(corrected.correction());
        }
        if (event instanceof DecisionCorrected corrected) {
            return without(corrected.correction());
        }
        if (event instanceof CorrectionDeclined declined) {
            return without(declined.correction());
        }
        return this;
    }

    public Optional<CorrectionProposed> find(UUID correction) {
        return open.stream().filter(c -> c.correction().equals(correction)).findFirst();
    }

    public @Nullable UUID proposedBy(UUID correction) {
        return find(correction).map(CorrectionProposed::by).orElse(null);
    }

    private CorrectionFacts without(UUID correction) {
        return new CorrectionFacts(Listed.without(open, c -> c.correction().equals(correction)));
    }
}
