package org.followthrough.staff.write.absence;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.rules.SaysWhoMay;
import org.followthrough.staff.Acting;
import org.followthrough.staff.commands.StaffCommand;
import org.followthrough.staff.facts.StaffFacts;
import org.followthrough.staff.rules.StaffRule;
import org.jspecify.annotations.Nullable;

/** One records one's own absence, a supervisor that of the own unit, an administrator anybody's. */
final class ActorAnswersForMember implements StaffRule<StaffCommand>, SaysWhoMay {

    @Override
    public @Nullable Problem broken(StaffCommand command, StaffFacts staff, Acting acting) {
        boolean may = staff.of(acting.staffId())
                .flatMap(actor -> staff.of(command.member()).filter(actor::answersFor))
                .isPresent();
        return may ? null : new Problem("not-ones-own-absence");
    }
}
