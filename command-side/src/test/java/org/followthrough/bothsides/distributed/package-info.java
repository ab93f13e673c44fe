/** Who may join the processes of the distributed form, and who is refused before anything is written. */
@NullMarked
package org.followthrough.bothsides.distributed;

import org.jspecify.annotations.NullMarked;
