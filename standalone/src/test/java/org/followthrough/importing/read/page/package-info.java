/** The pages of the import, on both sides at once. */
@NullMarked
package org.followthrough.importing.read.page;

import org.jspecify.annotations.NullMarked;
