/** The form that says what is safe and what is never used. */
@NullMarked
package org.followthrough.outreach.read.plan;

import org.jspecify.annotations.NullMarked;
