package org.followthrough.casefile.lives;

import java.util.List;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.protection.commands.DecideNoProtection;
import org.followthrough.protection.commands.RecordMeasure;
import org.followthrough.protection.commands.ReviewMeasure;
import org.followthrough.risk.commands.DesignateAtRisk;
import org.followthrough.risk.commands.LiftAtRisk;
import org.followthrough.risk.commands.RefuseAtRisk;
import org.followthrough.risk.commands.RenewAtRisk;

/** What is wanted to protect a person. */
final class Protecting {

    static final List<Function<SomeCommand, CaseCommand>> WISHES = List.of(
            Protecting::measure,
            Protecting::measure,
            Protecting::noneNeeded,
            Protecting::review,
            Protecting::review,
            Protecting::designate,
            Protecting::refuse,
            Protecting::renew,
            Protecting::lift);

    private Protecting() {}

    private static CaseCommand measure(SomeCommand some) {
        var chance = some.chance;
        return new RecordMeasure(
                chance.id(),
                some.caseId,
                some.day(),
                chance.of(ProtectionMeasure.class),
                !chance.in(4),
                !chance.in(4),
                chance.in(4) ? some.day() : null,
                null);
    }

    private static CaseCommand noneNeeded(SomeCommand some) {
        return new DecideNoProtection(some.chance.id(), some.caseId, some.day(), some.chance.words(), null);
    }

    private static CaseCommand review(SomeCommand some) {
        var standing =
                some.facts.protection().standing().keySet().stream().sorted().toList();
        var meant = some.meant(standing.isEmpty() ? null : some.chance.of(standing));
        return new ReviewMeasure(
                some.chance.id(), some.caseId, some.day(), meant, some.chance.in(2), null, some.chance.words());
    }

    private static CaseCommand designate(SomeCommand some) {
        return new DesignateAtRisk(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    private static CaseCommand refuse(SomeCommand some) {
        return new RefuseAtRisk(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    private static CaseCommand renew(SomeCommand some) {
        return new RenewAtRisk(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }

    private static CaseCommand lift(SomeCommand some) {
        return new LiftAtRisk(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }
}
