package org.followthrough.obligation.write.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.protocol.Protocol;
import org.followthrough.staff.Acting;

/** When the ledger is asked, for whose act, and by which limits. */
record Asking(Protocol protocol, Acting acting) {

    /** In the protocol's zone. */
    LocalDate today() {
        return acting.today();
    }

    Instant now() {
        return acting.now();
    }
}
