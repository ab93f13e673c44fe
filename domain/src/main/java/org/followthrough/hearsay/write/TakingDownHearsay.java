package org.followthrough.hearsay.write;

import java.util.List;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.casefile.rules.ActorMay;
import org.followthrough.casefile.rules.HappenedOnIsPossible;
import org.followthrough.hearsay.commands.TakeDownHearsay;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.staff.Acting;

/** Refused for what was typed alone, never for what it is about: no case is looked at (rule J9). */
final class TakingDownHearsay {

    private static final ActorMay BRING = ActorMay.bringHearsay();

    private TakingDownHearsay() {}

    static HearsayTakenDown decide(TakeDownHearsay command, Acting acting) {
        BRING.require(acting);
        if (command.happenedOn().isAfter(acting.today())) {
            throw new Refused(List.of(HappenedOnIsPossible.inTheFuture(acting)));
        }
        return new HearsayTakenDown(command.hearsayId(), acting.staffId(), command.happenedOn(), command.brought());
    }
}
