/** Giving an authority something of a case: on a legal ground, by two people, and the person may see it. */
@NullMarked
package org.followthrough.access.write.disclose;

import org.jspecify.annotations.NullMarked;
