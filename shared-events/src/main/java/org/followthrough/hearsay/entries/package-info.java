/** What is typed about hearsay, on a page or as JSON. */
@NullMarked
package org.followthrough.hearsay.entries;

import org.jspecify.annotations.NullMarked;
