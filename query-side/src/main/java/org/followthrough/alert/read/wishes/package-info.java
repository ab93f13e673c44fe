/** Decides how each member wishes to be told, beside the inbox, which everyone has. */
@NullMarked
package org.followthrough.alert.read.wishes;

import org.jspecify.annotations.NullMarked;
