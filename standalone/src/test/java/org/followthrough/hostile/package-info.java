/** Requests that nobody should send, to every address of the whole program. */
@NullMarked
package org.followthrough.hostile;

import org.jspecify.annotations.NullMarked;
