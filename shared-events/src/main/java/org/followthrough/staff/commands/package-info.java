/** What can be asked of the directory of staff. */
@NullMarked
package org.followthrough.staff.commands;

import org.jspecify.annotations.NullMarked;
