/** Taking down that a review is asked for. */
@NullMarked
package org.followthrough.review.read.request;

import org.jspecify.annotations.NullMarked;
