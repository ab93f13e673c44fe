/** Reports, and the cases they start: one report of eight people starts eight cases. */
@NullMarked
package org.followthrough.intake.events;

import org.jspecify.annotations.NullMarked;
