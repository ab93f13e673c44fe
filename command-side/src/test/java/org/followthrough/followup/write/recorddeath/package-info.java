/** Tests of a death. */
@NullMarked
package org.followthrough.followup.write.recorddeath;

import org.jspecify.annotations.NullMarked;
