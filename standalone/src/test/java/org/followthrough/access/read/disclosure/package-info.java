/** The pages of what authorities were given. */
@NullMarked
package org.followthrough.access.read.disclosure;

import org.jspecify.annotations.NullMarked;
