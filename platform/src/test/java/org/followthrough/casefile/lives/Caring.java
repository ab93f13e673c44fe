package org.followthrough.casefile.lives;

import java.util.List;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.Consent;
import org.followthrough.codes.ObligationKind;
import org.followthrough.followup.commands.RecordDeparture;
import org.followthrough.guardian.commands.NameGuardian;
import org.followthrough.guardian.commands.NoticeComingOfAge;
import org.followthrough.obligation.facts.Owed;
import org.followthrough.referral.commands.RecordReferral;
import org.followthrough.referral.commands.RecordReferralAnswer;

/** Guardians of children, labour-rights violations handed on, and people who leave the country. */
final class Caring {

    static final List<Function<SomeCommand, CaseCommand>> WISHES = List.of(
            Caring::refer,
            Caring::refer,
            Caring::refer,
            Caring::answer,
            Caring::depart,
            Caring::comeOfAge,
            Caring::comeOfAge);

    private Caring() {}

    static CaseCommand nameGuardian(SomeCommand some) {
        boolean authority = some.chance.in(3);
        return new NameGuardian(
                some.chance.id(), some.caseId, some.day(), authority, authority ? null : some.chance.words());
    }

    private static CaseCommand comeOfAge(SomeCommand some) {
        return new NoticeComingOfAge(some.chance.id(), some.caseId);
    }

    static CaseCommand refer(SomeCommand some) {
        var consent = some.chance.of(Consent.class);
        return new RecordReferral(
                some.chance.id(),
                some.caseId,
                some.day(),
                consent,
                consent.agreed() ? some.chance.words() : null,
                some.chance.in(2) ? some.chance.words() : null);
    }

    static CaseCommand answer(SomeCommand some) {
        var awaited = some.facts.obligations().of(ObligationKind.REFERRAL_ANSWER);
        return new RecordReferralAnswer(
                some.chance.id(),
                some.caseId,
                some.today,
                some.meant(awaited.map(Owed::entry).orElse(null)),
                some.chance.in(2),
                some.chance.words());
    }

    private static CaseCommand depart(SomeCommand some) {
        return new RecordDeparture(some.chance.id(), some.caseId, some.day(), null, some.chance.words());
    }
}
