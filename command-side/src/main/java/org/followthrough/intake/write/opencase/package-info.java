/** Opening a case. */
@NullMarked
package org.followthrough.intake.write.opencase;

import org.jspecify.annotations.NullMarked;
