/** The form that takes a report in, sent as a browser does. */
@NullMarked
package org.followthrough.intake.read.report;

import org.jspecify.annotations.NullMarked;
