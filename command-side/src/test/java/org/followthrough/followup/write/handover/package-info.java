/** Tests of handing over. */
@NullMarked
package org.followthrough.followup.write.handover;

import org.jspecify.annotations.NullMarked;
