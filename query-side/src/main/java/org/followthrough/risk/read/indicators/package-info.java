/** Asking about indicators of control on a form, one answer each. */
@NullMarked
package org.followthrough.risk.read.indicators;

import org.jspecify.annotations.NullMarked;
