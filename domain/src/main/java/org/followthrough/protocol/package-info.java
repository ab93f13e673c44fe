/** Decides which time limits and minimums are in force, and which days are worked. */
package org.followthrough.protocol;
