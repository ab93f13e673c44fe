/** Another body follows the person from now on. */
@NullMarked
package org.followthrough.followup.write.handover;

import org.jspecify.annotations.NullMarked;
