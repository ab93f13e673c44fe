/** Taking down that a review is asked for: asks what the rules need to know, and says when a request comes late. */
@NullMarked
package org.followthrough.review.read.request;

import org.jspecify.annotations.NullMarked;
