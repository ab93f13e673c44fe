/** Assessing risk. */
@NullMarked
package org.followthrough.risk.write.assessrisk;

import org.jspecify.annotations.NullMarked;
