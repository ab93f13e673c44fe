/** The form that records the risk and what was found about the indicators. */
@NullMarked
package org.followthrough.risk.read.assessment;

import org.jspecify.annotations.NullMarked;
