/** The published figures of a year beside ours, with a note where they contradict each other. */
@NullMarked
package org.followthrough.statistics.read.published;

import org.jspecify.annotations.NullMarked;
