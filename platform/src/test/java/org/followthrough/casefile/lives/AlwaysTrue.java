package org.followthrough.casefile.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.CheckKind;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.FollowUpEnded;
import org.followthrough.followup.events.PersonDeclaredLost;
import org.followthrough.review.events.ReviewDecided;

/** What is true of a case after every accepted command. */
final class AlwaysTrue {

    private AlwaysTrue() {}

    /** @return the sentences that do not hold */
    static List<String> broken(CaseFacts before, List<CaseEvent> events, CaseFacts after, LocalDate today) {
        var broken = new ArrayList<String>();
        var followUp = after.followUp();
        claim(
                broken,
                !after.notRecognised()
                        || followUp.open() != null
                        || followUp.ended() != null
                        || followUp.declined() != null,
                "nobody who was not recognised is without an open check, unless an end or their own no says why (F1, C5)");
        claim(
                broken,
                after.decision().proposal() == null || !after.decision().isTaken(),
                "no proposal waits on a decided case (D6)");
        claim(broken, !putOff(before, events, after), "an open check is never due later than before (F3)");
        claim(
                broken,
                !before.decision().isTaken() || looksAgain(events) || sameDecision(before, after),
                "a case is decided once per assessment (D1)");
        broken.addAll(ReviewsAlwaysTrue.broken(before, events, after));
        broken.addAll(DuplicatesAlwaysTrue.broken(before, events, after));
        broken.addAll(CareAlwaysTrue.broken(before, events, after, today));
        broken.addAll(TellingAlwaysTrue.broken(before, events, after));
        claim(
                broken,
                !followUp.lost() || followUp.open() != null && followUp.open().kind() == CheckKind.DESK_SEARCH,
                "a lost person is searched for (F6)");
        claim(broken, !ends(events) || followUp.open() == null, "nothing is owed after the end (F5)");
        claim(broken, !calmedDown(before, after), "no level of escalation is taken back (F7)");
        claim(
                broken,
                events.stream().noneMatch(event -> event.happenedOn().isAfter(today)),
                "nothing happened in the future (E1)");
        return broken;
    }

    private static boolean ends(List<CaseEvent> events) {
        return events.stream().anyMatch(FollowUpEnded.class::isInstance);
    }

    private static boolean looksAgain(List<CaseEvent> events) {
        return events.stream().anyMatch(ReviewDecided.class::isInstance);
    }

    private static boolean sameDecision(CaseFacts before, CaseFacts after) {
        return after.decision().isTaken()
                && after.decision()
                        .latest()
                        .id()
                        .equals(before.decision().latest().id());
    }

    private static boolean putOff(CaseFacts before, List<CaseEvent> events, CaseFacts after) {
        var was = before.followUp().open();
        var is = after.followUp().open();
        boolean acted = events.stream()
                .anyMatch(event -> event instanceof CheckCompleted || event instanceof PersonDeclaredLost);
        return was != null && is != null && !acted && is.dueOn().isAfter(was.dueOn());
    }

    private static boolean calmedDown(CaseFacts before, CaseFacts after) {
        var was = before.followUp().open();
        var is = after.followUp().open();
        return was != null && is != null && was.id().equals(is.id()) && is.level() < was.level();
    }

    static void claim(List<String> broken, boolean holds, String sentence) {
        if (!holds) {
            broken.add(sentence);
        }
    }
}
