/** Somebody asks that a negative decision be looked at again. */
@NullMarked
package org.followthrough.review.write.requestreview;

import org.jspecify.annotations.NullMarked;
