/** What the passing of time did to an obligation. */
@NullMarked
package org.followthrough.obligation.events;

import org.jspecify.annotations.NullMarked;
