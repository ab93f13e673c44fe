/** Whether one may be called otherwise. */
@NullMarked
package org.followthrough.staff.write.rename;

import org.jspecify.annotations.NullMarked;
