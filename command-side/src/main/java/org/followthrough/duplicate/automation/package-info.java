/** Carries what was signed in one case to the other one. */
@NullMarked
package org.followthrough.duplicate.automation;

import org.jspecify.annotations.NullMarked;
