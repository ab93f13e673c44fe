/** How the write API reads JSON and what it answers when something is wrong. Decides nothing about cases. */
@NullMarked
package org.followthrough.commandside.api;

import org.jspecify.annotations.NullMarked;
