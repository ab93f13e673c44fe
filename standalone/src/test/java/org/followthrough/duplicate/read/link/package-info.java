/** Pages about two cases of one person. */
@NullMarked
package org.followthrough.duplicate.read.link;

import org.jspecify.annotations.NullMarked;
