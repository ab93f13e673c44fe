/** Decides who is told of what. What they are told, and how it reaches them, is left to others. */
@NullMarked
package org.followthrough.alert.read.recipients;

import org.jspecify.annotations.NullMarked;
