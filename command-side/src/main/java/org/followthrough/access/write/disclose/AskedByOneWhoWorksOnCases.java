package org.followthrough.access.write.disclose;

import org.followthrough.access.commands.DiscloseToAuthority;
import org.followthrough.casefile.commands.Problem;
import org.followthrough.casefile.facts.CaseFacts;
import org.followthrough.casefile.rules.Rule;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.followthrough.staff.StaffDirectory;
import org.jspecify.annotations.Nullable;

/** Who asked for it is somebody who works on cases, by name (rule E5). */
final class AskedByOneWhoWorksOnCases implements Rule<DiscloseToAuthority> {

    private final StaffDirectory staff;

    AskedByOneWhoWorksOnCases(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public @Nullable Problem broken(DiscloseToAuthority command, CaseFacts facts, Protocol protocol, Acting acting) {
        boolean works = staff.byId(command.askedBy())
                .filter(asker -> asker.is(Role.CASEWORKER) || asker.is(Role.SUPERVISOR))
                .isPresent();
        return works ? null : new Problem("asker-unknown");
    }
}
