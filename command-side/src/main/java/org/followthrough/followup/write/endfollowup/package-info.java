/** Ending the follow-up of a person whose risk was removed. */
@NullMarked
package org.followthrough.followup.write.endfollowup;

import org.jspecify.annotations.NullMarked;
