/** Wishes about what was brought by those who may not know a case. */
@NullMarked
package org.followthrough.hearsay.commands;

import org.jspecify.annotations.NullMarked;
