/** Tests of what time does to reviews. */
@NullMarked
package org.followthrough.review.automation;

import org.jspecify.annotations.NullMarked;
