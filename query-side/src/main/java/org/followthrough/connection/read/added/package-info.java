/** The form for a connection that was learnt after the report. */
@NullMarked
package org.followthrough.connection.read.added;

import org.jspecify.annotations.NullMarked;
