/** The person died. */
@NullMarked
package org.followthrough.followup.write.recorddeath;

import org.jspecify.annotations.NullMarked;
