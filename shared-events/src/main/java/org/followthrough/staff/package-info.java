/** Who acts and in which role. */
@NullMarked
package org.followthrough.staff;

import org.jspecify.annotations.NullMarked;
