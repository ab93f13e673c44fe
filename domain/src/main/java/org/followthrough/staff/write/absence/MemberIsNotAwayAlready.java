package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordAbsence;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** One absence at a time, so that one person stands in. */
final class MemberIsNotAwayAlready implements StaffRule<RecordAbsence> {

    @Override
    public @Nullable Problem broken(RecordAbsence command, StaffFacts staff, Acting acting) {
        boolean away = staff.absencesOf(command.member())
                .anyMatch(absence -> absence.overlaps(command.from(), command.until()));
        return away ? new Problem("absent-already") : null;
    }
}
