/** Who looks at the decision again. */
@NullMarked
package org.followthrough.review.write.namereviewer;

import org.jspecify.annotations.NullMarked;
