/** Whether a request for review is looked into. */
@NullMarked
package org.followthrough.review.write.admitreview;

import org.jspecify.annotations.NullMarked;
