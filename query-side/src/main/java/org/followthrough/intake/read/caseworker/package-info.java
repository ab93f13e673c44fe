/** The form that says who answers for a case. */
@NullMarked
package org.followthrough.intake.read.caseworker;

import org.jspecify.annotations.NullMarked;
