package org.followthrough.followup.write.recordreturn;

import java.util.List;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.LanguageIsKnown;
import org.followthrough.casefile.rules.OrganisationSpeaksOfItsReports;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.followup.commands.RecordReturn;
import org.followthrough.followup.write.PersonHeardAgain;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.KnownStaff;

/** Whoever hears it records it that day: in any language, orally, through anyone, without an address (rule C6). */
public final class RecordingReturn {

    private RecordingReturn() {}

    public static List<CaseEvent> decide(
            RecordReturn command, CaseFacts facts, Protocol protocol, Acting acting, KnownStaff staff) {
        rules(staff).require(command, facts, protocol, acting);
        return PersonHeardAgain.events(
                command, command.happenedOn(), command.language(), command.said(), facts, protocol, acting);
    }

    /** @param staff of which organisation one who reports is */
    public static RuleBook<RecordReturn> rules(KnownStaff staff) {
        return RuleBook.<RecordReturn>first(
                        ActorMay.takeDownWhatIsAsked(),
                        new OrganisationSpeaksOfItsReports(staff),
                        new PersonWasNotRecognisedOrIsSaidToBeDead())
                .then(
                        new HappenedOnIsPossible<>(RecordReturn::happenedOn),
                        new AskedAfterTheDecision<>(RecordReturn::happenedOn),
                        new LanguageIsKnown<>(RecordReturn::language));
    }
}
