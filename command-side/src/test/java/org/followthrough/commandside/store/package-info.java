/** Shows on a real PostgreSQL that the store loses, changes and repeats nothing. */
@NullMarked
package org.followthrough.commandside.store;

import org.jspecify.annotations.NullMarked;
