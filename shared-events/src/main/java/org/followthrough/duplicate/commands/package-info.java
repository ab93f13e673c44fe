/** What is asked about cases of one person. */
@NullMarked
package org.followthrough.duplicate.commands;

import org.jspecify.annotations.NullMarked;
