/** Who acts for a child now. */
@NullMarked
package org.followthrough.guardian.facts;

import org.jspecify.annotations.NullMarked;
