/** The form with which a supervisor gives the decision more time. */
@NullMarked
package org.followthrough.decision.read.limit;

import org.jspecify.annotations.NullMarked;
