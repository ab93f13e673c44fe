/** The form of a risk assessment, sent as a browser does. */
@NullMarked
package org.followthrough.risk.read.assessment;

import org.jspecify.annotations.NullMarked;
