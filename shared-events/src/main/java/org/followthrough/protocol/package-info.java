/** Decides which time limits and minimums are in force, and which days are worked. */
@NullMarked
package org.followthrough.protocol;

import org.jspecify.annotations.NullMarked;
