/** Deciding, or proposing a decision. */
@NullMarked
package org.followthrough.decision.write.decidecase;

import org.jspecify.annotations.NullMarked;
