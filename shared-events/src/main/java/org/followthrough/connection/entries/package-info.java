/** What people type about connections. */
@NullMarked
package org.followthrough.connection.entries;

import org.jspecify.annotations.NullMarked;
