/** Saying what is safe. */
@NullMarked
package org.followthrough.outreach.write.setcontactplan;

import org.jspecify.annotations.NullMarked;
