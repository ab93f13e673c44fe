package org.followthrough.standalone.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All invented cases. No person, organisation, number or address in them is real. */
final class Stories {

    /** Its figures are published: no invented case may be counted among them. */
    private static final int PUBLISHED_YEAR = 2025;

    private Stories() {}

    /**
     * In the order of their reports. Reports are at most 240 days old, so all are told from September 2026 on; on an earlier
     * day those that would fall into 2025 are left out.
     */
    static List<Story> on(LocalDate today) {
        return Stream.of(
                        InContact.stories(),
                        BeforeTheFirstCheck.stories(),
                        NotReached.stories(),
                        PastTheDate.stories(),
                        AtRisk.stories(),
                        DesignatedAtRisk.stories(),
                        Undecided.stories(),
                        HardToReach.stories(),
                        SecondLooks.stories(),
                        SeveralPersons.stories(),
                        Settled.stories(),
                        UnderReview.stories(),
                        Reconsidered.stories(),
                        OtherEnds.stories(),
                        Onward.stories(),
                        Lost.stories(today))
                .flatMap(stories -> stories)
                .filter(story -> story.reportedOn(today).getYear() != PUBLISHED_YEAR)
                .sorted(Comparator.comparing(story -> story.reportedOn(today)))
                .toList();
    }
}
