/** Numbering a report, and whether each of its cases could be opened. */
@NullMarked
package org.followthrough.intake.write.receivereport;

import org.jspecify.annotations.NullMarked;
