/** Tests of naming who acts for a child. */
@NullMarked
package org.followthrough.guardian.write.nameguardian;

import org.jspecify.annotations.NullMarked;
