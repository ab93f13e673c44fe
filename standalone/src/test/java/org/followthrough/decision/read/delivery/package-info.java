/** The form that tells the person was told, sent as a browser does. */
@NullMarked
package org.followthrough.decision.read.delivery;

import org.jspecify.annotations.NullMarked;
