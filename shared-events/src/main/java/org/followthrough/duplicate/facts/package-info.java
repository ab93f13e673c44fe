/** Where a case stands to other cases of the same person. */
@NullMarked
package org.followthrough.duplicate.facts;

import org.jspecify.annotations.NullMarked;
