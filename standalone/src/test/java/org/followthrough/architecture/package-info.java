/** What the code must look like, over all modules. */
@NullMarked
package org.followthrough.architecture;

import org.jspecify.annotations.NullMarked;
