/** Tests of saying that one has seen what is overdue. */
@NullMarked
package org.followthrough.obligation.read.acknowledge;

import org.jspecify.annotations.NullMarked;
