/** The form that records one try to reach the person. */
@NullMarked
package org.followthrough.outreach.read.attempt;

import org.jspecify.annotations.NullMarked;
