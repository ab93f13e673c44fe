/** The published figures of a year beside ours, with a note where they contradict each other. */
package org.followthrough.statistics.read.published;
