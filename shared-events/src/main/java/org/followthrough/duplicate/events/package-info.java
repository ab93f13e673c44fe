/** Two cases turn out to be of one person: what was said of it, and what followed. */
@NullMarked
package org.followthrough.duplicate.events;

import org.jspecify.annotations.NullMarked;
