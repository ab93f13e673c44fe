/** What must never be found where nobody may read it. */
@NullMarked
package org.followthrough.personal;

import org.jspecify.annotations.NullMarked;
