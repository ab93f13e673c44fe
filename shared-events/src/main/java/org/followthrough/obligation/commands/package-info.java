/** What the passing of time asks of an obligation. */
@NullMarked
package org.followthrough.obligation.commands;

import org.jspecify.annotations.NullMarked;
