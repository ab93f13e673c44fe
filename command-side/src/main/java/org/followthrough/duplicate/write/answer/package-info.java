/** A second person signs the link or declines it. */
@NullMarked
package org.followthrough.duplicate.write.answer;

import org.jspecify.annotations.NullMarked;
