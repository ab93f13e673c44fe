/** Checks the move to Axon Server, what of it needs no such server without one. */
@NullMarked
package org.followthrough.standalone.move;

import org.jspecify.annotations.NullMarked;
