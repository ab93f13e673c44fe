/** Whether one may be given other roles, another unit or other duties. */
@NullMarked
package org.followthrough.staff.write.changeposition;

import org.jspecify.annotations.NullMarked;
