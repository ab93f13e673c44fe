/** The form of a contact attempt, sent as a browser does. */
@NullMarked
package org.followthrough.outreach.read.attempt;

import org.jspecify.annotations.NullMarked;
