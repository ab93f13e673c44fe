/** The page on which a supervisor signs a proposed decision or sends it back. */
@NullMarked
package org.followthrough.decision.read.signoff;

import org.jspecify.annotations.NullMarked;
