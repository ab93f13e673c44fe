/** All facts of one case, folded from its events: the same for the rules, the history and the tests. */
@NullMarked
package org.followthrough.casefile.facts;

import org.jspecify.annotations.NullMarked;
