package org.followthrough.casefile.read.page;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.ReviewOutcome;
import org.followthrough.obligation.facts.ObligationFacts;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.queryside.web.Words;
import org.followthrough.review.events.ReviewDecided;
import org.followthrough.review.facts.OpenReview;
import org.followthrough.staff.read.names.StaffNames;
import org.springframework.stereotype.Component;

/** Where the review of a case stands, and what the ones before came to. */
@Component
class ReviewAsItStood {

    private final Words words;
    private final StaffNames names;

    ReviewAsItStood(Words words, StaffNames names) {
        this.words = words;
        this.names = names;
    }

    /** @param on the day looked from: what was not done by its date is overdue */
    void say(CaseFacts facts, LocalDate on, Map<String, String> said) {
        var decided = facts.review().decided();
        if (!decided.isEmpty()) {
            ReviewDecided latest = decided.get(decided.size() - 1);
            said.put("last-review", words.text("cases.decided", latest.outcome(), latest.happenedOn()));
        }
        decided.stream()
                .filter(review -> review.outcome() == ReviewOutcome.REOPENED)
                .forEach(review -> said.put("reopened", words.date(review.happenedOn())));
        OpenReview open = facts.review().open();
        if (open != null) {
            say(open, facts.obligations(), on, said);
        }
    }

    private void say(OpenReview open, ObligationFacts owed, LocalDate on, Map<String, String> said) {
        var request = open.request();
        said.put("review", words.text("cases.review-asked", request.requester(), request.happenedOn()));
        said.put("review-ground", words.label(request.ground()));
        if (open.admittedOn() == null) {
            due("review-admitted", "cases.review-not-admitted", owed.of(ObligationKind.REVIEW_ADMISSIBILITY), on, said);
        } else {
            said.put("review-admitted", words.date(open.admittedOn()));
        }
        said.put(
                "reviewer",
                open.reviewer() == null ? words.text("cases.reviewer-not-named") : names.of(open.reviewer()));
        due("review-due", "cases.review-due", owed.of(ObligationKind.REVIEW_DECISION), on, said);
    }

    private void due(String fact, String key, Optional<Owed> owed, LocalDate on, Map<String, String> said) {
        owed.map(Owed::dueOn)
                .ifPresent(day -> said.put(fact, words.text(on.isAfter(day) ? key + "-overdue" : key, day)));
    }
}
