package org.followthrough.alert.read.inbox;

import java.util.List;
import org.followthrough.codes.ObligationKind;

/**
 * How many alerts one member has.
 *
 * @param fresh neither seen nor done
 * @param escalated what reached level 3 and is not done, of which the member is told the number only
 * @param backlog what is overdue in imported cases and is not done: it is worked through as a list, and rings nobody (rule E6)
 */
record AlertCounts(int fresh, List<Counted> escalated, List<Counted> backlog) {

    record Counted(ObligationKind owed, int count) {}
}
