package org.followthrough.followup.write.completecheck;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.CheckPlan;
import org.followthrough.casefile.rules.FollowUpGoesOn;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.NotSeenOnlyAfterAHearing;
import org.followthrough.casefile.rules.PersonWasNotRecognised;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.casefile.rules.TimeIsNotInTheFuture;
import org.followthrough.casefile.rules.ToldToThePerson;
import org.followthrough.followup.commands.CompleteCheck;
import org.followthrough.followup.events.CheckCompleted;
import org.followthrough.guardian.rules.GoesThroughTheGuardian;
import org.followthrough.guardian.rules.Guardians;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.rules.ChannelRunsThroughNoConnection;
import org.followthrough.outreach.rules.ContactPlanSaysWhatIsSafe;
import org.followthrough.outreach.rules.ReporterIsAnOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.write.Referrals;
import org.followthrough.staff.Acting;

/** What a check found, and the next one in the same transaction (rules F2, F3); what the first hearing after an import owes (rule D9). */
public final class CompletingCheck {

    public static final RuleBook<CompleteCheck> RULES = RuleBook.about(CompleteCheck::check)
            .first(
                    ActorMay.workOnCases(),
                    new PersonWasNotRecognised(),
                    new FollowUpGoesOn(),
                    new CheckIsTheOpenOne(),
                    new CheckIsNotTooEarly<>((check, acting) -> acting.today()),
                    new CheckIsDoneAfterItsCause<>((check, acting) -> acting.today()))
            .next(new DeskSearchMakesNoContact(), new CheckSaysHowThePersonWasTried(), new CheckFollowsTheContactPlan())
            .then(
                    new HappenedOnIsPossible<>(CompleteCheck::happenedOn),
                    new TimeIsNotInTheFuture<>(CompleteCheck::happenedOn, CompleteCheck::at),
                    new CheckIsNotTooEarly<>((command, acting) -> command.happenedOn()),
                    new CheckIsDoneAfterItsCause<>((command, acting) -> command.happenedOn()),
                    new ChannelRunsThroughNoConnection<>(CompleteCheck::channel, CompleteCheck::throughConnection),
                    new ReporterIsAnOrganisation<>(CompleteCheck::channel),
                    new PersonReachedWasAsked(),
                    new RiskIsRenewed(),
                    new RiskIsLoweredOnlyAfterAHearing(),
                    new NotSeenOnlyAfterAHearing<>(
                            CompleteCheck::changedIndicators, (command, facts) -> Hearing.happened(command)),
                    new RightsInformationIsOwedAtTheFirstContact(),
                    new GoesThroughTheGuardian<>(c -> c.rightsInformation() != null),
                    new ToldToThePerson<>(c -> c.rightsInformation() == null || Hearing.happened(c)),
                    new LanguageIsKnown<>(CompleteCheck::language),
                    new LanguageIsKnown<>(CompleteCheck::rightsInformation));

    /** Of every check but a desk search, which makes no contact. */
    public static final RuleBook<Object> CONTACT = RuleBook.first(new ContactPlanSaysWhatIsSafe());

    private CompletingCheck() {}

    public static List<CaseEvent> decide(CompleteCheck command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        var completed = completed(command, facts, acting);
        var events = new ArrayList<CaseEvent>();
        events.add(completed);
        if (command.rightsInformation() != null && command.channel() != null) {
            events.add(new RightsInformationGiven(
                    command.caseId(),
                    acting.staffId(),
                    command.happenedOn(),
                    Ids.derived(command.commandId(), "rights"),
                    command.rightsInformation(),
                    command.channel(),
                    Guardians.of(facts, acting)));
        }
        events.add(CheckPlan.next(command, completed, facts, protocol, acting));
        Referrals.ofOneImported(command, completed, facts, acting).ifPresent(events::add);
        return events;
    }

    private static CheckCompleted completed(CompleteCheck command, CaseFacts facts, Acting acting) {
        return new CheckCompleted(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                command.at(),
                command.check(),
                command.channel(),
                command.result(),
                command.alone(),
                command.understood(),
                command.language(),
                command.interpreter(),
                command.planConfirmed(),
                command.risk() == null ? facts.risk().levelOrHigh() : command.risk(),
                command.changedIndicators(),
                command.supportOffered(),
                command.supportAccepted(),
                command.supportReceived(),
                command.told(),
                command.ownView(),
                command.note());
    }
}
