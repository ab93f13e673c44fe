package org.followthrough.intake.write.opencase;

import java.time.LocalDate;
import org.followthrough.intake.commands.OpenCase;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.Role;
import org.jspecify.annotations.Nullable;

/**
 * Until when an organisation is told that its report was received (rule L4): once for a report, in the case of its first person. Where
 * no organisation is known to wait, a private person would be written to, who may be anyone: they are reached by the contact plan only.
 */
final class AcknowledgementLimit {

    private AcknowledgementLimit() {}

    static @Nullable LocalDate of(OpenCase command, Protocol protocol, Acting acting) {
        boolean waits = command.personNo() == 1 && !command.imported() && !command.exOfficio();
        return waits && organisationIsKnown(command, acting) ? protocol.acknowledgementDue(acting.today()) : null;
    }

    private static boolean organisationIsKnown(OpenCase command, Acting acting) {
        boolean named = command.source().organisation() && command.reportedBy() != null;
        return named || acting.is(Role.REPORTING_ORGANISATION);
    }
}
