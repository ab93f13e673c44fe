/** The files an operator starts the distributed form with: that they fit each other, this program and what it is tested on. */
@NullMarked
package org.followthrough.deployment;

import org.jspecify.annotations.NullMarked;
