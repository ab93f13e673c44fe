package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.EndAbsence;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** Only an absence that is not over can end. */
final class AbsenceIsAhead implements StaffRule<EndAbsence> {

    @Override
    public @Nullable Problem broken(EndAbsence command, StaffFacts staff, Acting acting) {
        boolean ahead = staff.absencesOf(command.member())
                .filter(absence -> absence.id().equals(command.absence()))
                .anyMatch(absence -> absence.lastsBeyond(acting.today()));
        return ahead ? null : new Problem("no-such-absence");
    }
}
