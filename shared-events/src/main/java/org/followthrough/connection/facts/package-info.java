/** What was proposed because of connections. */
@NullMarked
package org.followthrough.connection.facts;

import org.jspecify.annotations.NullMarked;
