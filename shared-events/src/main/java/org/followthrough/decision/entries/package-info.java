/** What was typed about decisions, and the commands it becomes. */
@NullMarked
package org.followthrough.decision.entries;

import org.jspecify.annotations.NullMarked;
