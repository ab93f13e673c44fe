/** Checks what the demonstration shows. */
@NullMarked
package org.followthrough.demonstration;

import org.jspecify.annotations.NullMarked;
