/** Numbering reports, and finding a case by its reference. */
@NullMarked
package org.followthrough.intake.write.references;

import org.jspecify.annotations.NullMarked;
