package org.followthrough.hearsay.write;

import java.util.List;
import java.util.Map;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.hearsay.commands.TakeDownHearsay;
import org.followthrough.hearsay.events.HearsayTakenDown;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;

/** Refused for what was typed alone, never for what it is about: no case is looked at (rule J9). */
final class TakingDownHearsay {

    private TakingDownHearsay() {}

    static HearsayTakenDown decide(TakeDownHearsay command, Acting acting) {
        if (!acting.is(Role.REPORTING_ORGANISATION)) {
            throw new Refused(List.of(new Problem("role-may-not")));
        }
        if (command.happenedOn().isAfter(acting.today())) {
            throw new Refused(List.of(
                    new Problem("in-the-future", Map.of("today", acting.today().toString()))));
        }
        return new HearsayTakenDown(command.hearsayId(), acting.staffId(), command.happenedOn(), command.brought());
    }
}
