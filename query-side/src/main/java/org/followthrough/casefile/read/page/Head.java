package org.followthrough.casefile.read.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.RiskLevel;
import org.followthrough.codes.Standing;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.protocol.Protocol;
import org.followthrough.register.read.answer.Partition;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the history of a case, of the moment that is shown.
 *
 * @param state null for a case that never had a negative decision
 * @param risk null where nobody assessed it
 * @param child or age in doubt
 * @param overdue anything is, whoever owes it
 * @param followedIn the case in which the person is followed and counted, null where that is this one
 * @param led further reports of this person, followed and counted here
 */
record Head(
        CaseReference reference,
        Standing standing,
        @Nullable FollowUpState state,
        @Nullable RiskLevel risk,
        boolean atRisk,
        boolean child,
        boolean imported,
        boolean overdue,
        int escalationLevel,
        @Nullable CaseReference followedIn,
        List<CaseReference> led) {

    /** @param from moment looked from */
    static Head of(Partition stood, Instant from, Protocol protocol) {
        CaseFacts facts = stood.facts();
        var report = facts.intake().report();
        return new Head(
                new CaseReference(report.reference(), report.personNo()),
                stood.standing(),
                stood.state(from, protocol),
                facts.risk().level().orElse(null),
                facts.risk().designation() != null,
                facts.intake().child(LocalDate.ofInstant(from, protocol.zone())),
                stood.imported(),
                facts.obligations().live().values().stream().anyMatch(owed -> owed.overdue(from, protocol)),
                stood.escalationLevel(),
                followedIn(facts),
                led(facts));
    }

    private static @Nullable CaseReference followedIn(CaseFacts facts) {
        var confirmed = facts.duplicate().confirmed();
        return confirmed == null || !facts.duplicate().ended() ? null : reference(confirmed.leadingReference());
    }

    private static List<CaseReference> led(CaseFacts facts) {
        return facts.duplicate().led().values().stream()
                .map(BroughtAlong::reference)
                .map(Head::reference)
                .sorted(Comparator.comparing(CaseReference::toString))
                .toList();
    }

    private static CaseReference reference(String written) {
        return CaseReference.parse(written).orElseThrow();
    }
}
