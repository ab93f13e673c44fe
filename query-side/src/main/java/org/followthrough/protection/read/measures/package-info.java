/** Says what protects a person meanwhile, and takes down what was decided about it. */
@NullMarked
package org.followthrough.protection.read.measures;

import org.jspecify.annotations.NullMarked;
