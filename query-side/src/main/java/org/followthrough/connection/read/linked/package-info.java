/** Proposals that follow from a connection with other cases, and their answers. */
@NullMarked
package org.followthrough.connection.read.linked;

import org.jspecify.annotations.NullMarked;
