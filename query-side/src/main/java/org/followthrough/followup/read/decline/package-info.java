/** The forms for a person's "no", and whether it was free. */
@NullMarked
package org.followthrough.followup.read.decline;

import org.jspecify.annotations.NullMarked;
