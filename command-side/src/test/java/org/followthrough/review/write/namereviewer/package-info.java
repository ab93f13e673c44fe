/** Tests of naming a reviewer. */
@NullMarked
package org.followthrough.review.write.namereviewer;

import org.jspecify.annotations.NullMarked;
