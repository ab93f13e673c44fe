/** The form that assigns a case, sent as a browser does. */
@NullMarked
package org.followthrough.intake.read.caseworker;

import org.jspecify.annotations.NullMarked;
