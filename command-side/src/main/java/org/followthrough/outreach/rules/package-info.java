/** Rules that hold for every contact, whoever records it and why. */
@NullMarked
package org.followthrough.outreach.rules;

import org.jspecify.annotations.NullMarked;
