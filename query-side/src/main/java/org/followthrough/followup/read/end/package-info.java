/** The form with which a supervisor ends the follow-up because the risk was removed. */
@NullMarked
package org.followthrough.followup.read.end;

import org.jspecify.annotations.NullMarked;
