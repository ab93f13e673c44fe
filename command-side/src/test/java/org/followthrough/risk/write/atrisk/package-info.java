/** Tests of the category "person at risk". */
@NullMarked
package org.followthrough.risk.write.atrisk;

import org.jspecify.annotations.NullMarked;
