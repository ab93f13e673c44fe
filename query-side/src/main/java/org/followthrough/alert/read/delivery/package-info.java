/** Decides how and when alerts leave the program: by mail, by webhook, again after a failure, and when to give up. */
@NullMarked
package org.followthrough.alert.read.delivery;

import org.jspecify.annotations.NullMarked;
