/** Tests of a child becoming an adult. */
@NullMarked
package org.followthrough.guardian.write.comingofage;

import org.jspecify.annotations.NullMarked;
