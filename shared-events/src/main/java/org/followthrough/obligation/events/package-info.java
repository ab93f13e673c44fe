/** What the passing of time did to an obligation, and who saw it. */
@NullMarked
package org.followthrough.obligation.events;

import org.jspecify.annotations.NullMarked;
