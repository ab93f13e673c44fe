package org.followthrough.decision.write;

import java.time.LocalDate;
import org.followthrough.decision.events.Finding;

/** A finding as it would be decided on that day. */
public record ProposedFinding(Finding finding, LocalDate on) {

    boolean negative() {
        return finding.outcome().negative();
    }
}
