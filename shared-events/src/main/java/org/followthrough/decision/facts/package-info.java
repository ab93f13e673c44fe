/** Where the decision stands. */
@NullMarked
package org.followthrough.decision.facts;

import org.jspecify.annotations.NullMarked;
