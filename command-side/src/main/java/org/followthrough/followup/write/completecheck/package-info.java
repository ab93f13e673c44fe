/** Recording what a check found. */
@NullMarked
package org.followthrough.followup.write.completecheck;

import org.jspecify.annotations.NullMarked;
