/** Finds cases that name the same connection. */
@NullMarked
package org.followthrough.connection.automation;

import org.jspecify.annotations.NullMarked;
