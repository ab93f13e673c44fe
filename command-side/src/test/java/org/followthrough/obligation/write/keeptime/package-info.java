/** Tests of what the passing of time does to obligations. */
@NullMarked
package org.followthrough.obligation.write.keeptime;

import org.jspecify.annotations.NullMarked;
