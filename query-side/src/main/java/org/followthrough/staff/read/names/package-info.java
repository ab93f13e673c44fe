/** How staff are named on pages. */
@NullMarked
package org.followthrough.staff.read.names;

import org.jspecify.annotations.NullMarked;
