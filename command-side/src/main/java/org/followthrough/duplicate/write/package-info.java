/** What both cases of one person have to know of each other. */
@NullMarked
package org.followthrough.duplicate.write;

import org.jspecify.annotations.NullMarked;
