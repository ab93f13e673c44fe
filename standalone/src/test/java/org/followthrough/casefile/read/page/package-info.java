/** The case page, as its readers see it. */
@NullMarked
package org.followthrough.casefile.read.page;

import org.jspecify.annotations.NullMarked;
