/** How a review starts, whoever asked. */
@NullMarked
package org.followthrough.review.write;

import org.jspecify.annotations.NullMarked;
