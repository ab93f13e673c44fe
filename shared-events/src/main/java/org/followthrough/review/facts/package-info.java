/** Where the reviews of a case stand. */
@NullMarked
package org.followthrough.review.facts;

import org.jspecify.annotations.NullMarked;
