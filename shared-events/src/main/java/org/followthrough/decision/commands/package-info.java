/** Deciding, signing off, delivering. */
@NullMarked
package org.followthrough.decision.commands;

import org.jspecify.annotations.NullMarked;
