/** Whether one may leave, or come back. */
@NullMarked
package org.followthrough.staff.write.leave;

import org.jspecify.annotations.NullMarked;
