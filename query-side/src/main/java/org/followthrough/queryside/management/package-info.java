/** The commands of an operator that are about views. */
@NullMarked
package org.followthrough.queryside.management;

import org.jspecify.annotations.NullMarked;
