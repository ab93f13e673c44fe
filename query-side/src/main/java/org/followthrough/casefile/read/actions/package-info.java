/** What a viewer may do about a case now: decides which links a case page shows, and leaves the deciding to the rules. */
@NullMarked
package org.followthrough.casefile.read.actions;

import org.jspecify.annotations.NullMarked;
