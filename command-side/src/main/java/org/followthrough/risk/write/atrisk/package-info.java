/** Whether somebody who was not recognised is at risk. */
@NullMarked
package org.followthrough.risk.write.atrisk;

import org.jspecify.annotations.NullMarked;
