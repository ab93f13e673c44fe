/** The forms that declare a person lost and wake the follow-up, sent as a browser does. */
@NullMarked
package org.followthrough.followup.read.lost;

import org.jspecify.annotations.NullMarked;
