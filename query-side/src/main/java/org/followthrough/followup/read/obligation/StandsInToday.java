package org.followthrough.followup.read.obligation;

import java.time.Clock;
import org.followthrough.platform.staff.StaffDirectory;
import org.followthrough.protocol.Protocol;
import org.followthrough.queryside.web.StandsIn;
import org.followthrough.staff.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Asks the directory, today in the protocol's zone. */
@Component
class StandsInToday implements StandsIn {

    private final StaffDirectory staff;
    private final Protocol protocol;
    private final Clock clock;

    StandsInToday(StaffDirectory staff, Protocol protocol, Clock clock) {
        this.staff = staff;
        this.protocol = protocol;
        this.clock = clock;
    }

    @Override
    public boolean standsIn(Authentication viewer) {
        return viewer.getPrincipal() instanceof SignedIn member
                && !staff.now()
                        .standingInOf(member.staff().id(), protocol.today(clock.instant()))
                        .isEmpty();
    }
}
