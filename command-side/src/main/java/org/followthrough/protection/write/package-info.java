/** When interim protection is owed, and by when. */
@NullMarked
package org.followthrough.protection.write;

import org.jspecify.annotations.NullMarked;
