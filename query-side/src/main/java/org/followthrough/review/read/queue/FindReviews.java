package org.followthrough.review.read.queue;

import java.util.UUID;

/**
 * Reviews; answered by {@link ReviewRows}.
 *
 * @param decided false: those that go on, the viewer's own first and then by what is due next; true: those that ended, latest first
 * @param viewer whose own come first
 */
public record FindReviews(boolean decided, UUID viewer, int offset, int limit) {}
