/** What is asked about whoever acts for a child. */
@NullMarked
package org.followthrough.guardian.commands;

import org.jspecify.annotations.NullMarked;
