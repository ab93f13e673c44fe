/** The form that records that the person was told the decision. */
@NullMarked
package org.followthrough.decision.read.delivery;

import org.jspecify.annotations.NullMarked;
