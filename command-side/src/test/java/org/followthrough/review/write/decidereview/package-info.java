/** Tests of how a review ends. */
@NullMarked
package org.followthrough.review.write.decidereview;

import org.jspecify.annotations.NullMarked;
