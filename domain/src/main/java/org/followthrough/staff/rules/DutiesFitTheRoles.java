package org.followthrough.staff.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Duty;
import org.followthrough.staff.Role;
import org.followthrough.staff.commands.Position;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** What one is told of, one may look at and act upon. */
public final class DutiesFitTheRoles implements StaffRule<Position> {

    private static final Map<Duty, Set<Role>> FITTING = Map.of(
            Duty.UNIT_HEAD, Set.of(Role.SUPERVISOR),
            Duty.DUTY_SUPERVISOR, Set.of(Role.SUPERVISOR),
            Duty.OVERSIGHT, Set.of(Role.SUPERVISOR, Role.AUDITOR));

    @Override
    public @Nullable Problem broken(Position command, StaffFacts staff, Acting acting) {
        List<String> unfit = command.duties().stream()
                .filter(duty -> command.roles().stream().noneMatch(FITTING.getOrDefault(duty, Set.of())::contains))
                .map(Duty::name)
                .sorted()
                .toList();
        return unfit.isEmpty() ? null : new Problem("duty-needs-role", unfit);
    }
}
