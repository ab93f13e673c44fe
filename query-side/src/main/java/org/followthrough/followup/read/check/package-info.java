/** The form that records what a check found, and the one that acknowledges that it is overdue. */
@NullMarked
package org.followthrough.followup.read.check;

import org.jspecify.annotations.NullMarked;
