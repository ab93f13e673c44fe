/** What somebody typed about a guardian. */
@NullMarked
package org.followthrough.guardian.entries;

import org.jspecify.annotations.NullMarked;
