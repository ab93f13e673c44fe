/** Telling an organisation that its report was received, once for the whole report. */
@NullMarked
package org.followthrough.intake.write.acknowledgereport;

import org.jspecify.annotations.NullMarked;
