package org.followthrough.standalone.demonstration;

import static org.followthrough.codes.ContactChannel.*;
import static org.followthrough.codes.ContactResult.*;
import static org.followthrough.codes.DecisionReason.*;
import static org.followthrough.codes.MethodOfControl.*;
import static org.followthrough.codes.Outcome.*;
import static org.followthrough.codes.RiskLevel.*;
import static org.followthrough.codes.SourceCategory.*;
import static org.followthrough.codes.TypeOfExploitation.*;
import static org.followthrough.standalone.demonstration.Answers.*;
import static org.followthrough.standalone.demonstration.Cast.*;
import static org.followthrough.standalone.demonstration.Deciding.*;
import static org.followthrough.standalone.demonstration.FollowingUp.*;
import static org.followthrough.standalone.demonstration.KeepingRecords.*;
import static org.followthrough.standalone.demonstration.Outreach.*;
import static org.followthrough.standalone.demonstration.Person.*;
import static org.followthrough.standalone.demonstration.Protecting.*;
import static org.followthrough.standalone.demonstration.Story.*;
import static org.followthrough.standalone.demonstration.Ways.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * One case with fixed dates, since twelve months of search do not fit into a year: reported and decided in 2024, so that no
 * published figure of 2025 counts it.
 */
final class Lost {

    private static final LocalDate CONFIRMED = LocalDate.of(2026, 3, 5);

    private final LocalDate today;

    private Lost(LocalDate today) {
        this.today = today;
    }

    /** None on a day before the last of its fixed dates. */
    static Stream<Story> stories(LocalDate today) {
        return today.isAfter(CONFIRMED) ? Stream.of(new Lost(today).lost_after_five_checks()) : Stream.empty();
    }

    private Story lost_after_five_checks() {
        Story story = story(
                        "lost",
                        since("2024-09-02"),
                        CIVIL_SOCIETY,
                        "Association Primer",
                        "Slept at a shelter for two nights and spoke of a farm. Left without a word.")
                .receivedBy(VERA)
                .about(man("Rafiq Udahoron", 1994, "BD")
                        .suspected(ForcedLabour)
                        .controlledBy(WithholdsDocuments)
                        .contact("+381 60 000 2099"))
                .by(DUNJA, noneNeeded(since("2024-09-02"), since("2024-09-30")))
                .by(DUNJA, assigned(since("2024-09-03"), VERA))
                .by(
                        VERA,
                        advisedPlan(since("2024-09-03"), "bn", "+381 60 000 2099"),
                        tried(since("2024-09-04"), "19:00", PHONE, NO_ANSWER, "Rang out."),
                        tried(
                                since("2024-09-10"),
                                "11:00",
                                THROUGH_REPORTING_ORGANISATION,
                                NO_ANSWER,
                                "Not seen since."),
                        tried(since("2024-09-13"), "12:00", MESSAGE, NO_ANSWER, "Delivered, not read."),
                        assessed(since("2024-09-16"), MEDIUM, notAsked(WithholdsDocuments), "From the shelter's note."),
                        decidedWithRightsOwed(
                                since("2024-10-08"),
                                DISMISSED,
                                PERSON_NOT_LOCATED,
                                notAsked(WithholdsDocuments),
                                "Tried in three ways; he could not be found.",
                                "He was never reached."))
                .by(DUNJA, signed(since("2024-10-10")))
                .by(
                        VERA,
                        checkedInVain(since("2024-10-22"), "18:30", PHONE, NO_ANSWER, "Switched off."),
                        checkedInVain(since("2024-11-20"), "18:30", MESSAGE, NO_ANSWER, "Not delivered."),
                        checkedInVain(
                                since("2025-02-14"),
                                "11:00",
                                THROUGH_REPORTING_ORGANISATION,
                                NO_ANSWER,
                                "No news at the shelter."),
                        checkedInVain(
                                since("2025-08-11"), "18:30", PHONE, WRONG_DETAILS, "The number is no longer in use."),
                        checkedInVain(
                                since("2026-02-06"), "11:00", THROUGH_REPORTING_ORGANISATION, NO_ANSWER, "No news."),
                        lost(since("2026-03-02"), "Five checks over fifteen months reached nobody."))
                .by(DUNJA, confirmedLost(since(CONFIRMED.toString())));
        return searchedEachYear(story);
    }

    /** However much later it is told, the yearly search was not forgotten. */
    private Story searchedEachYear(Story story) {
        LocalDate search = nextSearch(CONFIRMED);
        while (search.isBefore(today)) {
            story.by(VERA, checkedBySearch(since(search.toString()), "Registers and shelters asked: no trace."));
            search = nextSearch(search);
        }
        return story;
    }

    private static LocalDate nextSearch(LocalDate latest) {
        return latest.plusMonths(12).minusDays(6);
    }

    private int since(String date) {
        return (int) ChronoUnit.DAYS.between(LocalDate.parse(date), today);
    }
}
