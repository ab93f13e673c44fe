/** Somebody with the same connection was identified. */
@NullMarked
package org.followthrough.connection.write.linkedreview;

import org.jspecify.annotations.NullMarked;
