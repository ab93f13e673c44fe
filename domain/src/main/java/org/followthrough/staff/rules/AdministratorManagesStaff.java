package org.followthrough.staff.rules;

import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.rules.SaysWhoMay;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.facts.StaffFacts;
import org.jspecify.annotations.Nullable;

/** Only an administrator changes who works here; the first start brings in the first. */
public final class AdministratorManagesStaff implements StaffRule<Object>, SaysWhoMay {

    @Override
    public @Nullable Problem broken(Object command, StaffFacts staff, Acting acting) {
        boolean may = acting.is(Role.ADMINISTRATOR) || acting.is(Role.SYSTEM);
        return may ? null : new Problem("only-an-administrator");
    }
}
