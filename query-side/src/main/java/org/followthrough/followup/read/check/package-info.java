/** The form that records what a check found. */
@NullMarked
package org.followthrough.followup.read.check;

import org.jspecify.annotations.NullMarked;
