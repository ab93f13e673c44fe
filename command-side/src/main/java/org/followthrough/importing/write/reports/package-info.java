/**
 * Decides what a file of reports must look like, says what is wrong with each of its rows, and brings the rows in as
 * commands. Nothing of a file with a problem is imported.
 */
@NullMarked
package org.followthrough.importing.write.reports;

import org.jspecify.annotations.NullMarked;
