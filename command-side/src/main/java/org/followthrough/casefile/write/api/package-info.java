/** What the endpoints of all capabilities share: from a reference in the URL to the case, from what it answers to JSON. */
@NullMarked
package org.followthrough.casefile.write.api;

import org.jspecify.annotations.NullMarked;
