package org.followthrough.intake.facts;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.intake.events.FeedbackWishRecorded;
import org.followthrough.intake.events.ReportAcknowledged;
import org.followthrough.intake.events.ReporterTold;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reported learnt (rule L4).
 *
 * @param acknowledgedOn null while the report is not acknowledged, and in all but the first person's case
 * @param mayBeTold what became of the person, unless the person does not want it
 * @param toldOf the decision whose outcome was told last, null while nothing was
 */
public record ReporterFacts(
        @Nullable LocalDate acknowledgedOn,
        boolean mayBeTold,
        @Nullable UUID toldOf) {

    public static final ReporterFacts NONE = new ReporterFacts(null, true, null);

    public ReporterFacts after(CaseEvent event) {
        if (event instanceof ReportAcknowledged e) {
            return new ReporterFacts(e.happenedOn(), mayBeTold, toldOf);
        }
        if (event instanceof FeedbackWishRecorded e) {
            return new ReporterFacts(acknowledgedOn, e.mayBeTold(), toldOf);
        }
        return event instanceof ReporterTold e ? new ReporterFacts(acknowledgedOn, mayBeTold, e.decision()) : this;
    }
}
