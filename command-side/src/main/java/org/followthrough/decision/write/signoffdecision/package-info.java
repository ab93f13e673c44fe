/** Signing, or sending back, what another proposed. */
@NullMarked
package org.followthrough.decision.write.signoffdecision;

import org.jspecify.annotations.NullMarked;
