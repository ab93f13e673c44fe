/** What the passing of time asks of an obligation, and those who saw it pass. */
@NullMarked
package org.followthrough.obligation.commands;

import org.jspecify.annotations.NullMarked;
