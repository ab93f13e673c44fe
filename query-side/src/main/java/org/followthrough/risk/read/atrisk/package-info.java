/** Asks a supervisor whether the person is at risk; what follows is for the rules to say. */
@NullMarked
package org.followthrough.risk.read.atrisk;

import org.jspecify.annotations.NullMarked;
