/** What a rule is, and the rules every capability shares. */
@NullMarked
package org.followthrough.casefile.rules;

import org.jspecify.annotations.NullMarked;
