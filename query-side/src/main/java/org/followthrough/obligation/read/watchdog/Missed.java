package org.followthrough.obligation.read.watchdog;

import java.util.UUID;
import org.followthrough.codes.ObligationKind;

/**
 * An obligation at a lower escalation level than its dates ask for.
 *
 * @param reached the level its events say
 * @param due the level it should have reached
 */
record Missed(UUID caseId, UUID obligation, ObligationKind kind, int reached, int due) {}
