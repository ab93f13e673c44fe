package org.followthrough.casefile.read.form;

import java.time.Clock;
import org.followthrough.personal.Opener;
import org.followthrough.platform.keys.OpenedOnce;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;
import org.followthrough.staff.StaffMember;
import org.springframework.stereotype.Component;

/** A viewer as the one who would send a form now, so that pages ask the same rules. Those read what they need, whoever looks. */
@Component
public class ActingViewer {

    private final Protocol protocol;
    private final Clock clock;
    private final Opener opener;

    public ActingViewer(Protocol protocol, Clock clock, Opener opener) {
        this.protocol = protocol;
        this.clock = clock;
        this.opener = opener;
    }

    public Acting of(StaffMember viewer) {
        var now = clock.instant();
        return new Acting(viewer.id(), viewer.roles(), protocol.today(now), now, new OpenedOnce(opener));
    }
}
