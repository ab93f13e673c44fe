/** The particulars of a person as fields of a form, for reports and for corrections. */
@NullMarked
package org.followthrough.intake.read.particulars;

import org.jspecify.annotations.NullMarked;
