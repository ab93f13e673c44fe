/** The forms of a check, sent as a browser does. */
@NullMarked
package org.followthrough.followup.read.check;

import org.jspecify.annotations.NullMarked;
