/** What was typed becomes a command: what is personal is sealed here, the same for pages and the write API. */
@NullMarked
package org.followthrough.casefile.entries;

import org.jspecify.annotations.NullMarked;
