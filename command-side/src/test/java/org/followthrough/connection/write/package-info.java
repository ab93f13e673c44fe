/** Tests of connections. */
@NullMarked
package org.followthrough.connection.write;

import org.jspecify.annotations.NullMarked;
