/** Assigning a case. */
@NullMarked
package org.followthrough.intake.write.assigncase;

import org.jspecify.annotations.NullMarked;
