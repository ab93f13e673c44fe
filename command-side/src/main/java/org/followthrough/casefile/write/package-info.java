/** The case: the thin shell that lets the slices decide and stores what they say. */
@NullMarked
package org.followthrough.casefile.write;

import org.jspecify.annotations.NullMarked;
