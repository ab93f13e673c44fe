/** What the passing of time means for a check. */
@NullMarked
package org.followthrough.followup.write.keeptime;

import org.jspecify.annotations.NullMarked;
