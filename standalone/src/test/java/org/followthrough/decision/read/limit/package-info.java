/** The form that gives a decision more time, sent as a browser does. */
@NullMarked
package org.followthrough.decision.read.limit;

import org.jspecify.annotations.NullMarked;
