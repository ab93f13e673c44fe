/** Recording that the person was told the decision. */
@NullMarked
package org.followthrough.decision.write.deliverdecision;

import org.jspecify.annotations.NullMarked;
