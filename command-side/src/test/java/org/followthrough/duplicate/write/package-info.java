/** Cases of one person, told to the case. */
@NullMarked
package org.followthrough.duplicate.write;

import org.jspecify.annotations.NullMarked;
