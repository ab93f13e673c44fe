/** Wiring that command side and query side share: the clock, who acts, refusing to start. */
@NullMarked
package org.followthrough.bothsides;

import org.jspecify.annotations.NullMarked;
