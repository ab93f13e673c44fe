/** What people type about cases of one person. */
@NullMarked
package org.followthrough.duplicate.entries;

import org.jspecify.annotations.NullMarked;
