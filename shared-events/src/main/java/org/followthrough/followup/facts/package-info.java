/** The plan of checks and its end. */
@NullMarked
package org.followthrough.followup.facts;

import org.jspecify.annotations.NullMarked;
