/** Recording contact. */
@NullMarked
package org.followthrough.outreach.commands;

import org.jspecify.annotations.NullMarked;
