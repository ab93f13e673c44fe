/** Whether one may be away, and who may stand in. */
@NullMarked
package org.followthrough.staff.write.absence;

import org.jspecify.annotations.NullMarked;
