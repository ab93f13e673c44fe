/** What people type about giving something of a case to somebody outside. */
@NullMarked
package org.followthrough.access.entries;

import org.jspecify.annotations.NullMarked;
