/** The form that takes a report in, of one person or several. */
@NullMarked
package org.followthrough.intake.read.report;

import org.jspecify.annotations.NullMarked;
