/** Who works here, as folded from the events of the directory. */
@NullMarked
package org.followthrough.staff.facts;

import org.jspecify.annotations.NullMarked;
