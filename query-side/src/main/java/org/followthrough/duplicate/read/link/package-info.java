/** Two cases of one person: proposing the link, answering it, taking it back. */
@NullMarked
package org.followthrough.duplicate.read.link;

import org.jspecify.annotations.NullMarked;
