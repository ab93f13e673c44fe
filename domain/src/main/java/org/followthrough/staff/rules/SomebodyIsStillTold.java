package org.followthrough.staff.rules;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Whoever is told of what nobody acts on is followed by another first: an alert reaches somebody, always (domain.md 6). */
public final class SomebodyIsStillTold implements StaffRule<StaffFacts> {

    @Override
    public @Nullable Problem broken(StaffFacts after, StaffFacts before, Acting acting) {
        List<String> lost = new ArrayList<>();
        if (is(before, Role.SUPERVISOR) && !is(after, Role.SUPERVISOR)) {
            lost.add(Role.SUPERVISOR.name());
        }
        for (Duty duty : List.of(Duty.DUTY_SUPERVISOR, Duty.OVERSIGHT)) {
            if (holds(before, duty) && !holds(after, duty)) {
                lost.add(duty.name());
            }
        }
        return lost.isEmpty() ? null : new Problem("nobody-would-be-told", lost);
    }

    private static boolean is(StaffFacts staff, Role role) {
        return staff.inOffice().anyMatch(one -> one.is(role));
    }

    private static boolean holds(StaffFacts staff, Duty duty) {
        return staff.inOffice().anyMatch(one -> one.holds(duty));
    }
}
