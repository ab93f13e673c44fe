/** When checks are due: what opens, moves and continues the plan. */
@NullMarked
package org.followthrough.followup.write;

import org.jspecify.annotations.NullMarked;
