/** The page of one case: its history in words, and the case as it stood after any event. */
@NullMarked
package org.followthrough.casefile.read.page;

import org.jspecify.annotations.NullMarked;
