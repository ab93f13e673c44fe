/** A measure is offered. */
@NullMarked
package org.followthrough.protection.write.recordmeasure;

import org.jspecify.annotations.NullMarked;
