/** The watchdog in the whole program. */
@NullMarked
package org.followthrough.obligation.read.watchdog;

import org.jspecify.annotations.NullMarked;
