/** Who works here, as the administrator sees and changes it. */
@NullMarked
package org.followthrough.staff.read.directory;

import org.jspecify.annotations.NullMarked;
