/** Who outside was given something of a case. */
@NullMarked
package org.followthrough.access.events;

import org.jspecify.annotations.NullMarked;
