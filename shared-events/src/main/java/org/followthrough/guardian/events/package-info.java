/** Persons under 18, or perhaps, and who acts for them. */
@NullMarked
package org.followthrough.guardian.events;

import org.jspecify.annotations.NullMarked;
