package org.followthrough.protection.write.decidenoprotection;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.ReasonIsGiven;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.protection.commands.DecideNoProtection;
import org.followthrough.protection.events.NoProtectionNeeded;
import org.followthrough.protection.rules.ProtectionIsDue;
import org.followthrough.protection.rules.ReviewIsAheadAndSoon;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** A reasoned "none needed now" with a day to look again (rule P1). */
public final class DecidingNoProtection {

    public static final RuleBook<DecideNoProtection> RULES = RuleBook.<DecideNoProtection>first(
                    ActorMay.workOnCases(), new ProtectionIsDue(), new NoneNeededIsASupervisorsWordAtHighRisk())
            .then(
                    new HappenedOnIsPossible<>(DecideNoProtection::happenedOn),
                    new ReviewIsAheadAndSoon<>(DecideNoProtection::reviewOn),
                    new ReasonIsGiven<>(DecideNoProtection::because));

    private DecidingNoProtection() {}

    public static List<CaseEvent> decide(
            DecideNoProtection command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        LocalDate named = command.reviewOn();
        return List.of(new NoProtectionNeeded(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "none-needed"),
                command.because(),
                named == null ? ReviewIsAheadAndSoon.latest(protocol, acting) : named));
    }
}
