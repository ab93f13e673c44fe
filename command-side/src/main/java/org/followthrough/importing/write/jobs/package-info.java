/**
 * An import from the upload to its end: the file waits sealed, a job brings it in and outlives the process, and whoever started
 * it can ask how far it is.
 */
package org.followthrough.importing.write.jobs;
