/** What happened to everyone not recognised: one row per case, and the figures counted from the same rows. */
@NullMarked
package org.followthrough.register.read.answer;

import org.jspecify.annotations.NullMarked;
