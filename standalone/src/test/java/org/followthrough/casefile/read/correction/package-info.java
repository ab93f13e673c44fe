/** The pages that correct entries, sent as a browser does. */
@NullMarked
package org.followthrough.casefile.read.correction;

import org.jspecify.annotations.NullMarked;
