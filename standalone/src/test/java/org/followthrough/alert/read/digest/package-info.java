/** Digests in the whole program. */
@NullMarked
package org.followthrough.alert.read.digest;

import org.jspecify.annotations.NullMarked;
