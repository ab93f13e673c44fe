package org.followthrough.obligation.write.ledger;

import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.review.facts.OpenReview;
import org.jspecify.annotations.Nullable;

/**
 * What is asked in a case is answered: whether a review is admitted and how it ends (rule R3), whether a linked one is wanted (rules L2,
 * L3), and whether a "no" was free (rule C5).
 */
final class OfReviews {

    private OfReviews() {}

    static Stream<Wanted> wanted(CaseFacts facts, Asking asking) {
        Stream<Wanted> here = facts.recognised() || facts.duplicate().ended()
                ? Stream.empty()
                : Stream.concat(review(facts.review().open(), asking), linked(facts, asking));
        return Stream.of(
                        here, exOfficio(facts, asking), decline(facts.followUp().declined(), asking))
                .flatMap(part -> part);
    }

    private static Stream<Wanted> review(@Nullable OpenReview open, Asking asking) {
        if (open == null) {
            return Stream.empty();
        }
        var asked = open.request().happenedOn();
        var decided = Wanted.of(
                ObligationKind.REVIEW_DECISION,
                open.id(),
                asked,
                Due.on(asking.protocol().reviewDecisionDue(asked)));
        return open.admitted()
                ? Stream.of(decided)
                : Stream.of(
                        decided,
                        Wanted.of(
                                ObligationKind.REVIEW_ADMISSIBILITY,
                                open.id(),
                                asked,
                                Due.on(asking.protocol().reviewAdmissibilityDue(asked))));
    }

    private static Stream<Wanted> linked(CaseFacts facts, Asking asking) {
        return facts.connections().linked().values().stream()
                .map(e -> Wanted.of(
                        ObligationKind.LINKED_REVIEW_ANSWER,
                        e.proposal(),
                        e.happenedOn(),
                        Due.on(asking.protocol().linkAnswerDue(e.happenedOn()))));
    }

    /** It is about others too: nothing that becomes of this person settles it. */
    private static Stream<Wanted> exOfficio(CaseFacts facts, Asking asking) {
        return facts.connections().exOfficio().values().stream()
                .map(e -> Wanted.of(
                        ObligationKind.EX_OFFICIO_ANSWER,
                        e.proposal(),
                        e.happenedOn(),
                        Due.on(asking.protocol().linkAnswerDue(e.happenedOn()))));
    }

    private static Stream<Wanted> decline(@Nullable FollowUpDeclined declined, Asking asking) {
        return declined == null
                ? Stream.empty()
                : Stream.of(Wanted.of(
                        ObligationKind.DECLINE_CONFIRMATION,
                        declined.decline(),
                        declined.happenedOn(),
                        Due.recordedOn(asking.protocol().declineConfirmationDue(asking.today()))));
    }
}
