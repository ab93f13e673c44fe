package org.followthrough.outreach.write.recordcontactattempt;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.casefile.rules.TimeIsNotInTheFuture;
import org.followthrough.codes.WakeReason;
import org.followthrough.outreach.commands.RecordContactAttempt;
import org.followthrough.outreach.events.ContactAttempted;
import org.followthrough.outreach.rules.ChannelRunsThroughNoConnection;
import org.followthrough.outreach.rules.ContactPlanSaysWhatIsSafe;
import org.followthrough.outreach.rules.Plan;
import org.followthrough.outreach.rules.ReporterIsAnOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** One documented try; outside the contact plan it is recorded but does not count (rules C1, C2). A lost person who is reached is no longer lost (rule F6). */
public final class RecordingContactAttempt {

    public static final RuleBook<RecordContactAttempt> RULES = RuleBook.<RecordContactAttempt>first(
                    ActorMay.workOnCases(), new PersonIsAlive(), new ContactPlanSaysWhatIsSafe())
            .then(
                    new HappenedOnIsPossible<>(RecordContactAttempt::happenedOn),
                    new TimeIsNotInTheFuture<>(RecordContactAttempt::happenedOn, RecordContactAttempt::at),
                    new ChannelRunsThroughNoConnection<>(
                            RecordContactAttempt::channel, RecordContactAttempt::throughConnection),
                    new ReporterIsAnOrganisation<>(RecordContactAttempt::channel),
                    new PlanIsConfirmedAtEachContact(),
                    new UnderstandingNamesALanguage(),
                    new LanguageIsKnown<>(RecordContactAttempt::language));

    private RecordingContactAttempt() {}

    public static List<CaseEvent> decide(
            RecordContactAttempt command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var attempt = new ContactAttempted(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.at(),
                Ids.derived(command.commandId(), "attempt"),
                command.channel(),
                command.result(),
                Plan.kept(facts, command.channel(), command.asPlanned(), acting.opener()),
                protocol.outOfHours(command.happenedOn(), command.at()),
                command.alone(),
                command.understood(),
                command.language(),
                command.interpreter(),
                command.planConfirmed(),
                command.note());
        var events = new ArrayList<CaseEvent>();
        events.add(attempt);
        if (facts.followUp().lost() && attempt.reached()) {
            events.addAll(CheckPlan.woken(
                    command, command.happenedOn(), WakeReason.WORD_FROM_PERSON, facts, protocol, acting));
        }
        return events;
    }
}
