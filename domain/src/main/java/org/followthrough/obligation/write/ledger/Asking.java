package org.followthrough.obligation.write.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.followthrough.protocol.Protocol;

/**
 * When the ledger is asked, and by which limits.
 *
 * @param today in the protocol's zone
 */
record Asking(Protocol protocol, LocalDate today, Instant now) {}
