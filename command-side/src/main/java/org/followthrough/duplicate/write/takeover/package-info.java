/** The leading case takes over, and only then the duplicate ends. */
@NullMarked
package org.followthrough.duplicate.write.takeover;

import org.jspecify.annotations.NullMarked;
