/** A measure is looked at again. */
@NullMarked
package org.followthrough.protection.write.reviewmeasure;

import org.jspecify.annotations.NullMarked;
