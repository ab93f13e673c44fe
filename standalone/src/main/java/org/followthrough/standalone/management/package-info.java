/** The commands of an operator on a standalone installation. */
@NullMarked
package org.followthrough.standalone.management;

import org.jspecify.annotations.NullMarked;
