/** Notices what sagas should have noticed. Whether a date has passed is decided by the case, as ever. */
@NullMarked
package org.followthrough.obligation.read.watchdog;

import org.jspecify.annotations.NullMarked;
