package org.followthrough.obligation.read.watchdog;

import java.util.UUID;
import org.followthrough.obligation.facts.Owed;

/**
 * An obligation at a lower escalation level than its dates ask for.
 *
 * @param owed at the level its events say
 * @param due the level it should have reached
 */
record Missed(UUID caseId, Owed owed, int due) {}
