/** The form that records a step of the search without contact. */
@NullMarked
package org.followthrough.outreach.read.search;

import org.jspecify.annotations.NullMarked;
