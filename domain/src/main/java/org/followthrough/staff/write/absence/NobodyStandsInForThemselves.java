package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.RecordAbsence;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** The deputy is another. */
final class NobodyStandsInForThemselves implements StaffRule<RecordAbsence> {

    @Override
    public @Nullable Problem broken(RecordAbsence command, StaffFacts staff, Acting acting) {
        return command.deputy().equals(command.member()) ? new Problem("deputises-for-oneself") : null;
    }
}
