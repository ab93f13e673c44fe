package org.followthrough.hearsay.read.waiting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be weighed, or was kept in mind, the oldest first; answered by {@link WaitingHearsay}.
 *
 * @param hearsay only this one, whether it waits or not; null for all that wait
 */
record FindWaiting(@Nullable UUID hearsay) {}
