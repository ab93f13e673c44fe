/** A person came back, or sent word: takes it down from whoever heard it, in any language and without an address (rule C6). */
@NullMarked
package org.followthrough.followup.read.returns;

import org.jspecify.annotations.NullMarked;
