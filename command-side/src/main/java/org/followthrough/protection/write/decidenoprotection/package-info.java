/** None is needed now. */
@NullMarked
package org.followthrough.protection.write.decidenoprotection;

import org.jspecify.annotations.NullMarked;
