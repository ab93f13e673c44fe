package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordAbsence;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** The deputy may do what the absent one does. */
final class DeputyCanStandIn implements StaffRule<RecordAbsence> {

    @Override
    public @Nullable Problem broken(RecordAbsence command, StaffFacts staff, Acting acting) {
        boolean can = staff.of(command.member())
                .flatMap(away -> staff.of(command.deputy()).filter(deputy -> deputy.canStandInFor(away)))
                .isPresent();
        return can ? null : new Problem("deputy-cannot-stand-in");
    }
}
