/** What the passing of time means for an obligation. */
@NullMarked
package org.followthrough.obligation.write.keeptime;

import org.jspecify.annotations.NullMarked;
