/** What is asked about giving something of a case to somebody outside. */
@NullMarked
package org.followthrough.access.commands;

import org.jspecify.annotations.NullMarked;
