/** What must hold for those who work here, whichever way it would be broken. */
@NullMarked
package org.followthrough.staff.rules;

import org.jspecify.annotations.NullMarked;
