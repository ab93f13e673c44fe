/** The queue of reviews, as its readers see it. */
@NullMarked
package org.followthrough.review.read.queue;

import org.jspecify.annotations.NullMarked;
