/** Files of reports as they travel from a page to the side that reads them. */
@NullMarked
package org.followthrough.importing.files;

import org.jspecify.annotations.NullMarked;
