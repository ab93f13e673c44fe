package org.followthrough.casefile.lives;

import java.util.List;
import java.util.function.Function;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.followup.commands.ConfirmDecline;
import org.followthrough.followup.commands.DeclineFollowUp;
import org.followthrough.followup.commands.HandOver;
import org.followthrough.followup.commands.RecordDeath;

/** Other ends that a follow-up may come to. */
final class Ending {

    static final List<Function<SomeCommand, CaseCommand>> WISHES =
            List.of(Ending::decline, Ending::decline, Ending::confirm, Ending::confirm, Ending::handOver, Ending::die);

    private Ending() {}

    private static CaseCommand decline(SomeCommand some) {
        return new DeclineFollowUp(
                some.chance.id(),
                some.caseId,
                some.today,
                Chance.LANGUAGE,
                !some.chance.in(4),
                !some.chance.in(4),
                some.chance.words());
    }

    static CaseCommand confirm(SomeCommand some) {
        var declined = some.facts.followUp().declined();
        return new ConfirmDecline(
                some.chance.id(),
                some.caseId,
                some.today,
                some.meant(declined == null ? null : declined.decline()),
                some.chance.in(2),
                some.chance.words());
    }

    private static CaseCommand handOver(SomeCommand some) {
        return new HandOver(
                some.chance.id(),
                some.caseId,
                some.today,
                some.chance.words(),
                !some.chance.in(3),
                !some.chance.in(3),
                some.chance.in(2));
    }

    private static CaseCommand die(SomeCommand some) {
        return new RecordDeath(some.chance.id(), some.caseId, some.day(), some.chance.words());
    }
}
