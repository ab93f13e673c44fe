@NullMarked
package org.followthrough.commandside.deadline;

import org.jspecify.annotations.NullMarked;
