/** Who acts for a child, asked on a page. */
@NullMarked
package org.followthrough.guardian.read.naming;

import org.jspecify.annotations.NullMarked;
