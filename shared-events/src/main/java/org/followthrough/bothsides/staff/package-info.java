/** How each side knows who works here: from the events of the directory, and from nothing that the sides would share. */
@NullMarked
package org.followthrough.bothsides.staff;

import org.jspecify.annotations.NullMarked;
