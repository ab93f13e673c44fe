/** What every command to a case has in common, and how it is refused. */
@NullMarked
package org.followthrough.casefile.commands;

import org.jspecify.annotations.NullMarked;
