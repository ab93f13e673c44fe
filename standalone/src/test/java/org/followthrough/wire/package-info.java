/** What travels between processes arrives as it was sent. */
@NullMarked
package org.followthrough.wire;

import org.jspecify.annotations.NullMarked;
