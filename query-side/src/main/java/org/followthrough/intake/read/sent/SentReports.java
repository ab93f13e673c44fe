package org.followthrough.intake.read.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.followthrough.intake.facts.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one organisation.
 *
 * @param total of all of them, not only of those on the page
 */
record SentReports(List<Report> reports, int total) {

    /**
     * @param report reporting year and running number
     * @param acknowledgementOwed whether the organisation waits to hear that it was received
     * @param acknowledgedOn null while it was not told
     */
    record Report(
            String report,
            LocalDate receivedOn,
            int peopleMentioned,
            boolean acknowledgementOwed,
            @Nullable LocalDate acknowledgedOn,
            List<Person> persons) {}

    /** @param mayBeTold whether the person lets whoever reported be told */
    record Person(UUID caseId, CaseReference reference, boolean mayBeTold) {}
}
