/** What is known from the report. */
@NullMarked
package org.followthrough.intake.facts;

import org.jspecify.annotations.NullMarked;
