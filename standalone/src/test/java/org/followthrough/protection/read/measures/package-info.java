/** The pages about interim protection, through the whole application. */
@NullMarked
package org.followthrough.protection.read.measures;

import org.jspecify.annotations.NullMarked;
