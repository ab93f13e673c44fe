/** Correcting a wrong entry: by a new event, with a reason and a second person. */
@NullMarked
package org.followthrough.casefile.write.correctentry;

import org.jspecify.annotations.NullMarked;
