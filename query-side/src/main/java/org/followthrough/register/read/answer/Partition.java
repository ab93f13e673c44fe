package org.followthrough.register.read.answer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.FollowUpState;
import org.followthrough.codes.ObligationKind;
import org.followthrough.codes.Standing;
import org.followthrough.correction.events.EntryCorrected;
import org.followthrough.decision.events.CaseDecided;
import org.followthrough.decision.events.DecisionImported;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.followup.events.FollowUpDeclined;
import org.followthrough.followup.events.PersonReturned;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.review.events.CaseReopened;
import org.jspecify.annotations.Nullable;

/**
 * Where one case stands in the answer's partition (domain.md 7) after some of its events: what {@link RegisterQueries} computes of a
 * row of today, of any moment.
 *
 * @param events oldest first
 * @param facts after them
 */
public record Partition(List<CaseEvent> events, CaseFacts facts) {

    public static Partition after(List<CaseEvent> events) {
        return new Partition(events, CaseFacts.NONE.after(events));
    }

    public Standing standing() {
        if (events.stream().anyMatch(Partition::saysNo)) {
            return Standing.NOT_RECOGNISED;
        }
        return facts.decision().isTaken() ? Standing.RECOGNISED : Standing.UNDECIDED;
    }

    public boolean imported() {
        return events.stream().anyMatch(DecisionImported.class::isInstance);
    }

    /** The highest that anything owed to the person was escalated to, 0 where nothing was. */
    public int escalationLevel() {
        return owed().mapToInt(Owed::level).max().orElse(0);
    }

    /**
     * The first state that applies; null for a case that never had a negative decision.
     *
     * @param moment looked from
     */
    public @Nullable FollowUpState state(Instant moment, Protocol protocol) {
        if (standing() != Standing.NOT_RECOGNISED) {
            return null;
        }
        if (facts.followUp().died()) {
            return FollowUpState.DIED;
        }
        boolean taken = facts.decision().isTaken();
        if (ended() == FollowUpEndReason.RECOGNISED_LATER || (taken && !facts.notRecognised())) {
            return FollowUpState.RECOGNISED_LATER;
        }
        var overdue = owed().filter(owed -> owed.overdue(moment, protocol)).toList();
        if (!overdue.isEmpty()) {
            boolean check = overdue.stream().anyMatch(owed -> owed.kind() == ObligationKind.CHECK);
            return check && checks().isEmpty() ? FollowUpState.NEVER_FOLLOWED_UP : FollowUpState.OVERDUE;
        }
        return taken ? followed() : FollowUpState.REOPENED;
    }

    private FollowUpState followed() {
        if (facts.review().open() != null) {
            return FollowUpState.UNDER_REVIEW;
        }
        if (ended() == FollowUpEndReason.RISK_REMOVED) {
            return FollowUpState.ENDED_RISK_REMOVED;
        }
        if (ended() == FollowUpEndReason.PERSON_DECLINED) {
            return FollowUpState.ENDED_DECLINED;
        }
        if (ended() == FollowUpEndReason.HANDED_OVER) {
            return FollowUpState.ENDED_HANDED_OVER;
        }
        return facts.followUp().lost() ? FollowUpState.LOST : met();
    }

    /** By the latest check that counts, or word from the person, since the decision that stands. */
    private FollowUpState met() {
        var counted = checks();
        var latestFirst = new ArrayList<>(events);
        Collections.reverse(latestFirst);
        for (CaseEvent event : latestFirst) {
            if (event instanceof CaseReopened) {
                break;
            }
            if (event instanceof PersonReturned || event instanceof FollowUpDeclined) {
                return FollowUpState.IN_CONTACT;
            }
            if (event instanceof CheckCompleted check && counted.contains(check)) {
                return check.reached() ? FollowUpState.IN_CONTACT : FollowUpState.NOT_REACHED;
            }
        }
        return FollowUpState.FIRST_CHECK_AHEAD;
    }

    /** Done ever, and not struck out since. */
    private List<CheckCompleted> checks() {
        Set<UUID> struckOut =
                of(EntryCorrected.class).map(EntryCorrected::entry).collect(Collectors.toSet());
        return of(CheckCompleted.class)
                .filter(check -> !struckOut.contains(check.check()))
                .toList();
    }

    /** What is owed to whoever reported says nothing of how the person stands (rule L4). */
    private Stream<Owed> owed() {
        return facts.obligations().live().values().stream()
                .filter(owed -> owed.kind() != ObligationKind.REPORT_ACKNOWLEDGEMENT);
    }

    private @Nullable FollowUpEndReason ended() {
        return facts.followUp().ended();
    }

    private <E extends CaseEvent> Stream<E> of(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    private static boolean saysNo(CaseEvent event) {
        return event instanceof CaseDecided decided
                        && decided.finding().outcome().negative()
                || event instanceof DecisionImported imported
                        && imported.outcome().negative();
    }
}
