/** What is typed about staff, turned into commands with what is personal sealed. */
@NullMarked
package org.followthrough.staff.entries;

import org.jspecify.annotations.NullMarked;
