package org.followthrough.referral.write.recordreferral;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.casefile.Ids;
import org.followthrough.casefile.events.CaseEvent;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.AskedAfterTheDecision;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.casefile.rules.PersonIsAlive;
import org.followthrough.casefile.rules.RuleBook;
import org.followthrough.codes.Consent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.guardian.rules.GoesThroughTheGuardian;
import org.followthrough.guardian.rules.Guardians;
import org.followthrough.guardian.rules.NobodyDeclinesForAChild;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.protocol.Protocol;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.referral.events.ReferralRecorded;
import org.followthrough.referral.write.Referrals;
import org.followthrough.staff.Acting;
import org.jspecify.annotations.Nullable;

/**
 * The person was asked (rule D9). Agreed: a body has it and owes an answer. Declined: that settles it, nobody pushes. Could not be
 * asked: the question stays, for the next check or by the limit, whichever is later.
 */
public final class RecordingReferral {

    public static final RuleBook<RecordReferral> RULES = RuleBook.<RecordReferral>first(
                    ActorMay.workOnCases(), new PersonIsAlive(), new ReferralMayBeMade())
            .then(
                    new HappenedOnIsPossible<>(RecordReferral::happenedOn),
                    new AskedAfterTheDecision<>(RecordReferral::happenedOn),
                    new NothingIsHandedOverWithoutConsent(),
                    new LimitsAreSaid(),
                    new GoesThroughTheGuardian<>(asked -> asked.consent().agreed()),
                    new NobodyDeclinesForAChild<>(asked -> asked.consent() == Consent.DECLINED));

    private RecordingReferral() {}

    public static List<CaseEvent> decide(RecordReferral command, CaseFacts facts, Protocol protocol, Acting acting) {
        RULES.require(command, facts, protocol, acting);
        boolean agreed = command.consent().agreed();
        var recorded = new ReferralRecorded(
                command.caseId(),
                acting.staffId(),
                command.happenedOn(),
                Ids.derived(command.commandId(), "handed-on"),
                command.consent(),
                command.body(),
                command.limits(),
                agreed ? Guardians.of(facts, acting) : null);
        return command.consent() == Consent.COULD_NOT_BE_ASKED
                ? List.of(recorded, Referrals.again(command, command.happenedOn(), nextCheckOn(facts), acting))
                : List.of(recorded);
    }

    private static @Nullable LocalDate nextCheckOn(CaseFacts facts) {
        return facts.obligations().of(ObligationKind.CHECK).map(Owed::dueOn).orElse(null);
    }
}
