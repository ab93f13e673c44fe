/** The page a review is decided on, as its readers see it. */
@NullMarked
package org.followthrough.review.read.packet;

import org.jspecify.annotations.NullMarked;
