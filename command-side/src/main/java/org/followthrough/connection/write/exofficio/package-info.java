/** Several reports name one connection. */
@NullMarked
package org.followthrough.connection.write.exofficio;

import org.jspecify.annotations.NullMarked;
