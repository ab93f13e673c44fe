/** Checks what a newcomer finds at the first start. */
@NullMarked
package org.followthrough.standalone.demonstration;

import org.jspecify.annotations.NullMarked;
