/** Tests of admitting a request for review. */
@NullMarked
package org.followthrough.review.write.admitreview;

import org.jspecify.annotations.NullMarked;
