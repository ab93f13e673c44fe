/** Decides what is to leave the program for whom. How it does is left to the delivery. */
@NullMarked
package org.followthrough.alert.read.outbox;

import org.jspecify.annotations.NullMarked;
