/** What was typed about reports and who works on them, and the commands it becomes. */
@NullMarked
package org.followthrough.intake.entries;

import org.jspecify.annotations.NullMarked;
