/** What cases have in common, and what follows from it. */
@NullMarked
package org.followthrough.connection.events;

import org.jspecify.annotations.NullMarked;
