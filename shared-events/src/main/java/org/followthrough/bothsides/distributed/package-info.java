/** Wiring of the distributed form, the same on both sides: Axon Server, the shared database, and who may join them. */
@NullMarked
package org.followthrough.bothsides.distributed;

import org.jspecify.annotations.NullMarked;
