/** Who acts for a child. */
@NullMarked
package org.followthrough.guardian.write.nameguardian;

import org.jspecify.annotations.NullMarked;
