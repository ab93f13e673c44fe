/** Giving the decision more time. */
@NullMarked
package org.followthrough.decision.write.extenddecisionlimit;

import org.jspecify.annotations.NullMarked;
