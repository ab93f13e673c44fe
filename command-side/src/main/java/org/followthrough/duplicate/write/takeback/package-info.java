/** A link made by mistake is taken back. */
@NullMarked
package org.followthrough.duplicate.write.takeback;

import org.jspecify.annotations.NullMarked;
