/** What was typed about risk, and the commands it becomes. */
@NullMarked
package org.followthrough.risk.entries;

import org.jspecify.annotations.NullMarked;
