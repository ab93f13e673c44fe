/** Tests of what holds for every child. */
@NullMarked
package org.followthrough.guardian.rules;

import org.jspecify.annotations.NullMarked;
