/** The pages with which two people put a wrong entry right. */
@NullMarked
package org.followthrough.casefile.read.correction;

import org.jspecify.annotations.NullMarked;
