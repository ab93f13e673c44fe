/** What happened to the directory of staff, kept for ever. */
@NullMarked
package org.followthrough.staff.events;

import org.jspecify.annotations.NullMarked;
