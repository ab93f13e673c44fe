package org.followthrough.casefile.lives;

import static org.followthrough.casefile.lives.AlwaysTrue.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.events.ReviewRequested;
import org.followthrough.review.events.ReviewerNamed;

/** What is true of reviews, and of what is owed, after every accepted command. */
final class ReviewsAlwaysTrue {

    private ReviewsAlwaysTrue() {}

    static List<String> broken(CaseFacts before, List<CaseEvent> events, CaseFacts after) {
        var broken = new ArrayList<String>();
        var open = after.review().open();
        claim(broken, !(asked(events) && before.review().open() != null), "one review at most goes on (R2)");
        claim(
                broken,
                events.stream()
                                .noneMatch(event -> event instanceof ReviewerNamed n
                                        && before.part().of(n.reviewer()))
                        && events.stream()
                                .noneMatch(e -> e instanceof ReviewDecided d
                                        && before.part().of(d.by())),
                "whoever reviews had no part in the case (R2)");
        claim(
                broken,
                after.ongoing() == owes(after, ObligationKind.DECISION),
                "an ongoing case, and no other, owes a decision (P3)");
        claim(
                broken,
                !recognised(after)
                        || after.obligations().live().values().stream()
                                .map(Owed::kind)
                                .allMatch(EnumSet.of(
                                        ObligationKind.MEASURE_REVIEW,
                                        ObligationKind.EX_OFFICIO_ANSWER,
                                        ObligationKind.REPORT_ACKNOWLEDGEMENT)::contains),
                "nothing is owed to whoever is recognised (R4)");
        claim(
                broken,
                !after.protectionIsDue()
                        || owes(after, ObligationKind.PROTECTION_DECISION)
                        || owes(after, ObligationKind.PROTECTION_REVIEW)
                        || owes(after, ObligationKind.MEASURE_REVIEW),
                "whoever is assessed, at risk or under review is protected or owed a decision on it (P1)");
        claim(
                broken,
                !after.followUp().died()
                        || !owes(after, ObligationKind.PROTECTION_DECISION)
                                && !owes(after, ObligationKind.PROTECTION_REVIEW),
                "nobody decides on the protection of the dead (P1)");
        claim(
                broken,
                after.protection().standing().keySet().stream()
                        .allMatch(measure -> after.obligations()
                                .of(ObligationKind.MEASURE_REVIEW, measure)
                                .isPresent()),
                "no measure lapses silently (P2)");
        claim(
                broken,
                (open != null) == owes(after, ObligationKind.REVIEW_DECISION),
                "an open review owes its decision, and no other does (R3)");
        claim(
                broken,
                owes(after, ObligationKind.DECLINE_CONFIRMATION)
                        == (after.followUp().declined() != null),
                "a no that waits is to be confirmed, and no other (C5)");
        claim(
                broken,
                owes(after, ObligationKind.CHECK) == (after.followUp().open() != null),
                "the check that is owed is the one that is open (F1)");
        return broken;
    }

    private static boolean asked(List<CaseEvent> events) {
        return events.stream().anyMatch(ReviewRequested.class::isInstance);
    }

    private static boolean owes(CaseFacts facts, ObligationKind kind) {
        return facts.obligations().live().values().stream().anyMatch(owed -> owed.kind() == kind);
    }

    private static boolean recognised(CaseFacts facts) {
        return facts.decision().isTaken() && !facts.notRecognised();
    }
}
