package org.followthrough.casefile.read.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.duplicate.events.BroughtAlong;
import org.followthrough.intake.facts.CaseReference;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what stands above a case. Whether the person is a child is read whoever looks: of what its texts say the head tells no more. */
@Component
class Heads {

    private final Protocol protocol;
    private final Opener opener;

    Heads(Protocol protocol, Opener opener) {
        this.protocol = protocol;
        this.opener = opener;
    }

    Head of(CaseThen then) {
        CaseFacts facts = then.facts();
        var report = facts.intake().report();
        return new Head(
                new CaseReference(report.reference(), report.personNo()),
                then.stood().standing(),
                then.stood().state(then.from(), protocol),
                facts.risk().level().orElse(null),
                facts.risk().designation() != null,
                facts.intake().child(LocalDate.ofInstant(then.from(), protocol.zone()), opener),
                then.stood().imported(),
                facts.obligations().live().values().stream().anyMatch(owed -> owed.overdue(then.from(), protocol)),
                then.stood().escalationLevel(),
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
                .map(Heads::reference)
                .sorted(Comparator.comparing(CaseReference::toString))
                .toList();
    }

    private static CaseReference reference(String written) {
        return CaseReference.parse(written).orElseThrow();
    }
}
