/** The forms that declare a person lost, by two people, and that wake the follow-up again. */
@NullMarked
package org.followthrough.followup.read.lost;

import org.jspecify.annotations.NullMarked;
