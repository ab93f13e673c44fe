package org.followthrough.obligation.write.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.SettledBy;
import org.followthrough.obligation.events.ObligationsChanged;
import org.followthrough.obligation.events.ObligationsChanged.*;
import org.followthrough.obligation.facts.ObligationFacts;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.obligation.write.ledger.Wanted.Key;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * What is owed to and about a person is a function of the facts (law J4). An act changes what the rules want; what it changed is opened,
 * moved or settled, and nothing else: a new limit, a holiday or a mended rule alone moves nothing.
 */
public final class Ledger {

    /** Whoever is owed these waits no longer because something became less urgent (rules F3, P1, D9). */
    private static final Set<ObligationKind> NEVER_LATER =
            Set.of(ObligationKind.CHECK, ObligationKind.PROTECTION_DECISION, ObligationKind.REFERRAL);

    private final CaseFacts before;
    private final CaseFacts after;
    private final ObligationFacts standing;
    private final Map<Key, Wanted> wantedBefore;
    private final Map<Key, Wanted> wantedAfter;
    private final Asking asking;

    private Ledger(CaseFacts before, CaseFacts after, Asking asking) {
        this.before = before;
        this.after = after;
        standing = before.obligations();
        this.asking = asking;
        wantedBefore = wanted(before, asking);
        wantedAfter = wanted(after, asking);
    }

    /**
     * What an act did to what is owed, under the limits and on the day of the act.
     *
     * @param before the case before the act
     * @param after the case after its events
     * @return empty where it changed nothing
     */
    public static Optional<ObligationsChanged> changed(
            UUID caseId, UUID commandId, CaseFacts before, CaseFacts after, Protocol protocol, Acting acting) {
        var ledger = new Ledger(before, after, new Asking(protocol, acting));
        var changed = new ObligationsChanged(
                caseId, acting.staffId(), acting.today(), ledger.opened(commandId), ledger.moved(), ledger.settled());
        boolean nothing = changed.opened().isEmpty()
                && changed.moved().isEmpty()
                && changed.settled().isEmpty();
        return nothing ? Optional.empty() : Optional.of(changed);
    }

    /**
     * Id of what an act opens.
     *
     * @param entry id of what it rests on
     */
    public static UUID idOf(UUID commandId, ObligationKind kind, UUID entry) {
        return Ids.derived(commandId, kind + "/" + entry);
    }

    /** What the rules want owed in such a case. */
    static Map<Key, Wanted> wanted(CaseFacts facts, Asking asking) {
        return facts.intake().isOpened()
                ? Stream.of(
                                OfAssessments.wanted(facts, asking),
                                OfProtection.wanted(facts, asking),
                                OfRisk.wanted(facts, asking),
                                OfReviews.wanted(facts, asking),
                                OfDuplicates.wanted(facts, asking),
                                OfReferrals.wanted(facts, asking))
                        .flatMap(part -> part)
                        .collect(Collectors.toMap(
                                Wanted::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                : Map.of();
    }

    private List<Opened> opened(UUID commandId) {
        return wantedAfter.values().stream()
                .filter(wanted -> !wantedBefore.containsKey(wanted.key()))
                .filter(wanted -> owed(wanted.key()).isEmpty())
                .map(wanted -> opened(commandId, wanted))
                .toList();
    }

    private Opened opened(UUID commandId, Wanted wanted) {
        Key key = wanted.key();
        return new Opened(
                idOf(commandId, key.kind(), key.entry()),
                key.kind(),
                key.entry(),
                wanted.check(),
                wanted.since(),
                wanted.due().on(),
                wanted.due().at(),
                escalatesFrom(wanted.due()));
    }

    private List<Moved> moved() {
        return wantedAfter.values().stream()
                .filter(wanted -> dueChanged(wanted))
                .flatMap(wanted -> owed(wanted.key()).filter(owed -> moves(owed, wanted.due())).stream()
                        .map(owed -> moved(owed, wanted.due())))
                .toList();
    }

    private boolean dueChanged(Wanted wanted) {
        Wanted before = wantedBefore.get(wanted.key());
        return before != null && !before.due().equals(wanted.due());
    }

    private boolean moves(Owed owed, Due due) {
        var is = owed.overdueFrom(asking.protocol());
        var becomes = due.overdueFrom(asking.protocol());
        return becomes.isBefore(is) || (becomes.isAfter(is) && !NEVER_LATER.contains(owed.kind()));
    }

    private Moved moved(Owed owed, Due due) {
        return new Moved(owed.id(), owed.kind(), owed.dueOn(), due.on(), due.at(), escalatesFrom(due));
    }

    /** Nobody could know before today of what comes in late (rule E6); what another case brought goes on as it did there. */
    private LocalDate escalatesFrom(Due due) {
        boolean late = due.on().isBefore(asking.today()) && due.counted() != Due.Counted.CARRIED;
        return late ? asking.today() : due.on();
    }

    private List<Settled> settled() {
        return wantedBefore.keySet().stream()
                .filter(key -> !wantedAfter.containsKey(key))
                .flatMap(key -> owed(key).stream())
                .map(owed -> new Settled(owed.id(), owed.kind(), cause()))
                .toList();
    }

    /** What this act brought about: whoever answers something about the dead has answered it. */
    private SettledBy cause() {
        if (became(facts -> facts.followUp().died())) {
            return SettledBy.DIED;
        }
        if (became(CaseFacts::recognised)) {
            return SettledBy.RECOGNISED;
        }
        return became(facts -> facts.duplicate().ended()) ? SettledBy.FOLLOWED_IN_OTHER_CASE : SettledBy.ANSWERED;
    }

    private boolean became(Predicate<CaseFacts> state) {
        return state.test(after) && !state.test(before);
    }

    private Optional<Owed> owed(Key key) {
        return standing.of(key.kind(), key.entry());
    }
}
