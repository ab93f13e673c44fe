/** What was typed about intake, and the commands it becomes. */
@NullMarked
package org.followthrough.intake.entries;

import org.jspecify.annotations.NullMarked;
