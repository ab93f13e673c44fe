/** Rules that several commands about reviews share. */
@NullMarked
package org.followthrough.review.rules;

import org.jspecify.annotations.NullMarked;
