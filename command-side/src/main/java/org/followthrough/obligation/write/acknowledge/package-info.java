/** Saying that one has seen what is overdue. */
@NullMarked
package org.followthrough.obligation.write.acknowledge;

import org.jspecify.annotations.NullMarked;
