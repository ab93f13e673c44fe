/** Assessing risk. */
@NullMarked
package org.followthrough.risk.commands;

import org.jspecify.annotations.NullMarked;
