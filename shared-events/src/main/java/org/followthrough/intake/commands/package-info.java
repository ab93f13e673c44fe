/** Opening and assigning cases. */
@NullMarked
package org.followthrough.intake.commands;

import org.jspecify.annotations.NullMarked;
