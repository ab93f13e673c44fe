/** The forms for what whoever reported is told. */
@NullMarked
package org.followthrough.intake.read.reporter;

import org.jspecify.annotations.NullMarked;
