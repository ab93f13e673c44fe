/** Somebody says that two cases are of one person. */
@NullMarked
package org.followthrough.duplicate.write.propose;

import org.jspecify.annotations.NullMarked;
