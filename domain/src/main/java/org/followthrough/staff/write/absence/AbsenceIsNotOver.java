package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordAbsence;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** Nobody can stand in for days that have passed. */
final class AbsenceIsNotOver implements StaffRule<RecordAbsence> {

    @Override
    public @Nullable Problem broken(RecordAbsence command, StaffFacts staff, Acting acting) {
        return command.until().isBefore(acting.today()) ? new Problem("absence-over") : null;
    }
}
