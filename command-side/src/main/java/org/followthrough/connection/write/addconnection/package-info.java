/** A connection is learnt. */
@NullMarked
package org.followthrough.connection.write.addconnection;

import org.jspecify.annotations.NullMarked;
