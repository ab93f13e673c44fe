/** What is typed about an obligation, and the command it becomes. */
@NullMarked
package org.followthrough.obligation.entries;

import org.jspecify.annotations.NullMarked;
