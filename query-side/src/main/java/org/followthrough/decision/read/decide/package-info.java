/** The form that decides, with what is missing before and what follows after. */
@NullMarked
package org.followthrough.decision.read.decide;

import org.jspecify.annotations.NullMarked;
