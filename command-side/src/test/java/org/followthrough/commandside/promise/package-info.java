/** A made-up capability (someone promises, and is late) to try the wiring of commands, sagas and deadlines with. */
@NullMarked
package org.followthrough.commandside.promise;

import org.jspecify.annotations.NullMarked;
