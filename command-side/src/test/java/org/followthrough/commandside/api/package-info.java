/** The write API over HTTP, on a real database. */
@NullMarked
package org.followthrough.commandside.api;

import org.jspecify.annotations.NullMarked;
