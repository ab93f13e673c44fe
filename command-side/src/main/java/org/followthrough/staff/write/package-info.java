/** The directory of staff: the shell that brings each command to its slice. */
@NullMarked
package org.followthrough.staff.write;

import org.jspecify.annotations.NullMarked;
