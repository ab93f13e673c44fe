/** What people type about a review. */
@NullMarked
package org.followthrough.review.entries;

import org.jspecify.annotations.NullMarked;
