/** A child becomes an adult while it is followed up. */
@NullMarked
package org.followthrough.guardian.write.comingofage;

import org.jspecify.annotations.NullMarked;
