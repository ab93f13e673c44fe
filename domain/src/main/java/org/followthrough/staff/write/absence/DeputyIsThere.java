package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordAbsence;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** The deputy is not away in the same days. */
final class DeputyIsThere implements StaffRule<RecordAbsence> {

    @Override
    public @Nullable Problem broken(RecordAbsence command, StaffFacts staff, Acting acting) {
        boolean away = staff.absencesOf(command.deputy())
                .anyMatch(absence -> absence.overlaps(command.from(), command.until()));
        return away ? new Problem("deputy-absent-too") : null;
    }
}
