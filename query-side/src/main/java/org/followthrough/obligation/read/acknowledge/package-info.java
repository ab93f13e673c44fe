/** Which of what is overdue a viewer may acknowledge, and the form that does. */
@NullMarked
package org.followthrough.obligation.read.acknowledge;

import org.jspecify.annotations.NullMarked;
