/** The history of one case, event by event, and the case as it stood after any of them. */
@NullMarked
package org.followthrough.casefile.read.timeline;

import org.jspecify.annotations.NullMarked;
