package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Absence;
import org.followthrough.staff.Acting;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Who stands in for somebody away stays able to, until another is named. */
public final class DeputiesCanStillStandIn implements StaffRule<StaffFacts> {

    @Override
    public @Nullable Problem broken(StaffFacts after, StaffFacts before, Acting acting) {
        boolean fallsAway =
                after.stillAhead(acting.today()).anyMatch(absence -> could(before, absence) && !could(after, absence));
        return fallsAway ? new Problem("stands-in-for-another") : null;
    }

    private static boolean could(StaffFacts staff, Absence absence) {
        return staff.of(absence.member())
                .flatMap(away -> staff.of(absence.deputy()).filter(deputy -> deputy.canStandInFor(away)))
                .isPresent();
    }
}
