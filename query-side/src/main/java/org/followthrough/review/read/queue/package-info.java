/** The reviews of all cases: decides in which order they are shown, and leaves to the rules who may do what about one. */
@NullMarked
package org.followthrough.review.read.queue;

import org.jspecify.annotations.NullMarked;
