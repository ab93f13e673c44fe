/** What happens when a negative decision is looked at again. */
@NullMarked
package org.followthrough.review.events;

import org.jspecify.annotations.NullMarked;
