/** Looks each day for children who became adults. Whether one did is decided by the case, as ever. */
@NullMarked
package org.followthrough.guardian.read.comingofage;

import org.jspecify.annotations.NullMarked;
