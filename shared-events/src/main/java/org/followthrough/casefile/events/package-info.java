/** What every event of a case has in common. */
@NullMarked
package org.followthrough.casefile.events;

import org.jspecify.annotations.NullMarked;
