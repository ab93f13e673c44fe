/** What is asked about a review. */
@NullMarked
package org.followthrough.review.commands;

import org.jspecify.annotations.NullMarked;
