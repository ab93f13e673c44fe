/** What everyone can set for themselves: the way there, and the own password. */
@NullMarked
package org.followthrough.staff.read.settings;

import org.jspecify.annotations.NullMarked;
