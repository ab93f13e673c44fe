/** What was typed about outreach, and the commands it becomes. */
@NullMarked
package org.followthrough.outreach.entries;

import org.jspecify.annotations.NullMarked;
