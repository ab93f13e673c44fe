package org.followthrough.guardian.write.comingofage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.FollowUpEndReason;
import org.followthrough.guardian.commands.NoticeComingOfAge;
import org.followthrough.guardian.events.PersonCameOfAge;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * Turning 18 opens a check and ends nothing (rule F8), once, where the day can be said and the person was a child at the
 * decision; otherwise nothing. The body that took a child over protects children: the follow-up here starts again. Nobody asked
 * for help on that day, so the check is due by the first-check limit, and not by the sooner one of a return.
 */
public final class NoticingComingOfAge {

    private static final RuleBook<NoticeComingOfAge> RULES = RuleBook.inDuplicatesToo(ActorMay.keepTime());

    private NoticingComingOfAge() {}

    public static List<CaseEvent> decide(NoticeComingOfAge command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return followed(facts)
                ? facts.intake()
                        .adultFrom(acting.opener())
                        .filter(day -> !acting.today().isBefore(day))
                        .filter(day -> facts.decision().latest().on().isBefore(day))
                        .map(day -> events(command, day, facts, protocol, acting))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean followed(CaseFacts facts) {
        var ended = facts.followUp().ended();
        return facts.notRecognised()
                && !facts.duplicate().isOne()
                && !facts.guardian().cameOfAge()
                && (ended == null || ended == FollowUpEndReason.HANDED_OVER);
    }

    private static List<CaseEvent> events(
            NoticeComingOfAge command, LocalDate day, CaseFacts facts, Protocol protocol, Acting acting) {
        var events = new ArrayList<CaseEvent>();
        events.add(new PersonCameOfAge(command.caseId(), acting.staffId(), day));
        events.addAll(CheckPlan.afterComingOfAge(command, facts, protocol, acting));
        return events;
    }
}
