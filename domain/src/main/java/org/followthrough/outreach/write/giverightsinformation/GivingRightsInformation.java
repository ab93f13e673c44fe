package org.followthrough.outreach.write.giverightsinformation;

import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.casefile.rules.ToldToThePerson;
import org.followthrough.guardian.rules.GoesThroughTheGuardian;
import org.followthrough.guardian.rules.Guardians;
import org.followthrough.outreach.commands.GiveRightsInformation;
import org.followthrough.outreach.events.RightsInformationGiven;
import org.followthrough.outreach.rules.ChannelRunsThroughNoConnection;
import org.followthrough.outreach.rules.ReporterIsAnOrganisation;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** What one may ask for, and safe ways back, told in a named language, to a child through a guardian (rules C4, D4, F8). */
public final class GivingRightsInformation {

    public static final RuleBook<GiveRightsInformation> RULES = RuleBook.<GiveRightsInformation>first(
                    ActorMay.workOnCases(), new PersonIsAlive())
            .then(
                    new HappenedOnIsPossible<>(GiveRightsInformation::happenedOn),
                    new ChannelRunsThroughNoConnection<>(GiveRightsInformation::channel, told -> false),
                    new ReporterIsAnOrganisation<>(GiveRightsInformation::channel),
                    new GoesThroughTheGuardian<>(told -> true),
                    new ToldToThePerson<>(GiveRightsInformation::toldToThePerson),
                    new LanguageIsKnown<>(GiveRightsInformation::language));

    private GivingRightsInformation() {}

    public static List<CaseEvent> decide(
            GiveRightsInformation command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        return List.of(new RightsInformationGiven(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "rights"),
                command.language(),
                command.channel(),
                Guardians.of(facts, acting)));
    }
}
