package org.followthrough.alert.read.inbox;

import java.util.List;
import org.followthrough.codes.ObligationKind;

/**
 * How many alerts one member has.
 *
 * @param fresh neither seen nor done
 * @param escalated what reached level 3 and is not done, of which the member is told the number only
 */
record AlertCounts(int fresh, List<Escalated> escalated) {

    record Escalated(ObligationKind owed, int count) {}
}
