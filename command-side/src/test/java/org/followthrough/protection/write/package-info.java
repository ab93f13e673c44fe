/** Tests of interim protection. */
@NullMarked
package org.followthrough.protection.write;

import org.jspecify.annotations.NullMarked;
