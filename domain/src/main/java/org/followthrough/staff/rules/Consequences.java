package org.followthrough.staff.rules;

import java.util.List;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.staff.Acting;
import org.followthrough.staff.events.StaffEvent;
import org.followthrough.staff.facts.StaffFacts;

/** What must still hold once something happened to somebody. */
public final class Consequences {

    private static final StaffRuleBook<StaffFacts> RULES = StaffRuleBook.<StaffFacts>first()
            .then(new SomeAdministratorStays(), new SomebodyIsStillTold(), new DeputiesCanStillStandIn());

    private Consequences() {}

    /**
     * @return the same events
     * @throws Refused with all that would not hold any more
     */
    public static List<StaffEvent> checked(List<StaffEvent> events, StaffFacts staff, Acting acting) {
        RULES.require(staff.after(events), staff, acting);
        return events;
    }
}
