/** Tests of returns. */
@NullMarked
package org.followthrough.followup.write.recordreturn;

import org.jspecify.annotations.NullMarked;
