/** A person comes back, or sends word. */
@NullMarked
package org.followthrough.followup.write.recordreturn;

import org.jspecify.annotations.NullMarked;
