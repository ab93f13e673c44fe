/** The page about persons at risk, through the whole application. */
@NullMarked
package org.followthrough.risk.read.atrisk;

import org.jspecify.annotations.NullMarked;
