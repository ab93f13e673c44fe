/** Reports, and the cases they start: one report of eight people starts eight cases. */
package org.followthrough.intake.events;
