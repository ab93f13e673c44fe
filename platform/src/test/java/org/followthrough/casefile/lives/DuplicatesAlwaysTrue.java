package org.followthrough.casefile.lives;

import static org.followthrough.casefile.lives.AlwaysTrue.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.codes.ObligationKind;
import org.followthrough.duplicate.events.DuplicateConfirmed;
import org.followthrough.duplicate.events.DuplicateTakenOver;
import org.followthrough.obligation.facts.Owed;

/** What is true of cases of one person after every accepted command. */
final class DuplicatesAlwaysTrue {

    private DuplicatesAlwaysTrue() {}

    static List<String> broken(CaseFacts before, List<CaseEvent> events, CaseFacts after) {
        var broken = new ArrayList<String>();
        var duplicate = after.duplicate();
        claim(
                broken,
                !duplicate.isOne() || duplicate.ended() || owes(after, ObligationKind.TAKE_OVER),
                "a signed link is owed its take-over until it ends (D8)");
        claim(
                broken,
                events.stream().noneMatch(DuplicateConfirmed.class::isInstance) || nothingFellSilent(before, after),
                "what a duplicate owes is owed until the other case has taken over (D8)");
        claim(
                broken,
                duplicate.ended() == (after.followUp().ended() == FollowUpEndReason.FOLLOWED_IN_OTHER_CASE),
                "whoever is followed elsewhere is so for that reason, and nobody else (F1)");
        claim(
                broken,
                !duplicate.ended()
                        || after.obligations().live().values().stream()
                                .map(Owed::kind)
                                .allMatch(
                                        EnumSet.of(
                                                        ObligationKind.EX_OFFICIO_ANSWER,
                                                        ObligationKind.REPORT_ACKNOWLEDGEMENT)::contains),
                "a duplicate owes nothing once the other case has taken over (L1)");
        claim(broken, !duplicate.isOne() || duplicate.led().isEmpty(), "no duplicate leads others (L1)");
        claim(
                broken,
                duplicate.isOne()
                        || after.decision().negative()
                        || takenOver(events).isEmpty()
                        || notLater(before, after),
                "a decision is owed no later for what was taken over (D8)");
        return broken;
    }

    private static List<CaseEvent> takenOver(List<CaseEvent> events) {
        return events.stream().filter(DuplicateTakenOver.class::isInstance).toList();
    }

    private static boolean notLater(CaseFacts before, CaseFacts after) {
        var was = before.obligations().of(ObligationKind.DECISION);
        var is = after.obligations().of(ObligationKind.DECISION);
        return was.isEmpty()
                || is.isEmpty()
                || !is.get().dueOn().isAfter(was.get().dueOn());
    }

    private static boolean nothingFellSilent(CaseFacts before, CaseFacts after) {
        var silent = new HashSet<>(before.obligations().live().values());
        silent.removeIf(owed -> owed.kind() == ObligationKind.DUPLICATE_ANSWER);
        silent.removeAll(after.obligations().live().values());
        return silent.isEmpty();
    }

    private static boolean owes(CaseFacts facts, ObligationKind kind) {
        return facts.obligations().owes(kind);
    }
}
