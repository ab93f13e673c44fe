/** The form that decides, sent as a browser does. */
@NullMarked
package org.followthrough.decision.read.decide;

import org.jspecify.annotations.NullMarked;
