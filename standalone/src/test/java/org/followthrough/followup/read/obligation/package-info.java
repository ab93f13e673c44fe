/** Work lists, as their readers see them. */
@NullMarked
package org.followthrough.followup.read.obligation;

import org.jspecify.annotations.NullMarked;
