/** The form of a search step, sent as a browser does. */
@NullMarked
package org.followthrough.outreach.read.search;

import org.jspecify.annotations.NullMarked;
