/** The distributed form: both sides as programs of their own, several of each. */
@NullMarked
package org.followthrough.distributed;

import org.jspecify.annotations.NullMarked;
