/** Tests of requests for review. */
@NullMarked
package org.followthrough.review.write.requestreview;

import org.jspecify.annotations.NullMarked;
