/** Declaring a person lost, and waking the follow-up of one who was. */
@NullMarked
package org.followthrough.followup.write.declarelost;

import org.jspecify.annotations.NullMarked;
