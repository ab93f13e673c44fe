/** What was tried to reach the person in this assessment. */
@NullMarked
package org.followthrough.outreach.facts;

import org.jspecify.annotations.NullMarked;
