/** Commands of an operator: words after the name of a program, instead of its start. */
@NullMarked
package org.followthrough.bothsides.management;

import org.jspecify.annotations.NullMarked;
