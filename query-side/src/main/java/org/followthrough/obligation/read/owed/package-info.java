/** How a view keeps what is owed. */
@NullMarked
package org.followthrough.obligation.read.owed;

import org.jspecify.annotations.NullMarked;
