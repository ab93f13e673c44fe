/** Whether somebody new may be added. */
@NullMarked
package org.followthrough.staff.write.addmember;

import org.jspecify.annotations.NullMarked;
