/** A report is added to. */
@NullMarked
package org.followthrough.intake.write.supplementreport;

import org.jspecify.annotations.NullMarked;
