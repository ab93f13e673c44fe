/** The pages of the directory of staff, with both sides behind them. */
@NullMarked
package org.followthrough.staff.read.directory;

import org.jspecify.annotations.NullMarked;
