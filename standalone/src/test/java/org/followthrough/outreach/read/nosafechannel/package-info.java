/** The form that confirms that no way of contact is safe, sent as a browser does. */
@NullMarked
package org.followthrough.outreach.read.nosafechannel;

import org.jspecify.annotations.NullMarked;
