/** Following up. */
@NullMarked
package org.followthrough.followup.commands;

import org.jspecify.annotations.NullMarked;
