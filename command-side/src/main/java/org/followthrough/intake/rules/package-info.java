/** Rules about what is known of a person, shared by the slices that record it. */
@NullMarked
package org.followthrough.intake.rules;

import org.jspecify.annotations.NullMarked;
