/** Bringing in decisions of the time before the system. */
@NullMarked
package org.followthrough.decision.write.importdecision;

import org.jspecify.annotations.NullMarked;
