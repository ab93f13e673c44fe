/** Wiring of the command side: what the decisions and sagas run on. Decides nothing about cases. */
@NullMarked
package org.followthrough.commandside;

import org.jspecify.annotations.NullMarked;
