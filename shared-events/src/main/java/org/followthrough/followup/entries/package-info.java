/** What was typed about the follow-up, and the commands it becomes. */
@NullMarked
package org.followthrough.followup.entries;

import org.jspecify.annotations.NullMarked;
