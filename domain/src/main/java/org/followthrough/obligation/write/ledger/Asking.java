package org.followthrough.obligation.write.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.personal.Opener;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/**
 * When the ledger is asked, and by which limits.
 *
 * @param today in the protocol's zone
 * @param opener of what the age of the person turns on
 */
record Asking(Protocol protocol, LocalDate today, Instant now, Opener opener) {

    static Asking of(Protocol protocol, Acting acting) {
        return new Asking(protocol, acting.today(), acting.now(), acting.opener());
    }
}
