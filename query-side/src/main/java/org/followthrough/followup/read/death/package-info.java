/** The form for a person's death. */
@NullMarked
package org.followthrough.followup.read.death;

import org.jspecify.annotations.NullMarked;
