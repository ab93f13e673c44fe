/** Two cases turn out to be of one person: what was said of it, and what followed. */
package org.followthrough.duplicate.events;
