/** How forms about staff are shown and sent. */
@NullMarked
package org.followthrough.staff.read.forms;

import org.jspecify.annotations.NullMarked;
