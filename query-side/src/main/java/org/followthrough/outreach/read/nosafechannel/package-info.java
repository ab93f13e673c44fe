/** The form with which a supervisor confirms that no way of contact is safe. */
@NullMarked
package org.followthrough.outreach.read.nosafechannel;

import org.jspecify.annotations.NullMarked;
