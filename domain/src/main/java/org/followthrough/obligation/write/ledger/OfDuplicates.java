package org.followthrough.obligation.write.ledger;

import java.util.stream.Stream;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateProposed;

/** Whether a case is a duplicate is answered, and the leading one takes over (rule D8). */
final class OfDuplicates {

    private OfDuplicates() {}

    static Stream<Wanted> wanted(CaseFacts facts, Asking asking) {
        if (facts.recognised() || facts.duplicate().ended()) {
            return Stream.empty();
        }
        DuplicateProposed proposed = facts.duplicate().proposal();
        DuplicateConfirmed confirmed = facts.duplicate().confirmed();
        return Stream.concat(
                proposed == null ? Stream.empty() : Stream.of(answer(proposed, asking)),
                confirmed == null ? Stream.empty() : Stream.of(takeOver(confirmed, asking)));
    }

    private static Wanted answer(DuplicateProposed proposed, Asking asking) {
        return Wanted.of(
                ObligationKind.DUPLICATE_ANSWER,
                proposed.proposal(),
                proposed.happenedOn(),
                Due.recordedOn(asking.protocol().linkAnswerDue(asking.today())));
    }

    private static Wanted takeOver(DuplicateConfirmed confirmed, Asking asking) {
        return Wanted.of(
                ObligationKind.TAKE_OVER,
                confirmed.proposal(),
                confirmed.happenedOn(),
                Due.recordedOn(asking.protocol().takeOverDue(asking.today())));
    }
}
