/** Bringing in a file of reports: choose it, see what is wrong with it, confirm, see what came in. */
@NullMarked
package org.followthrough.importing.read.page;

import org.jspecify.annotations.NullMarked;
