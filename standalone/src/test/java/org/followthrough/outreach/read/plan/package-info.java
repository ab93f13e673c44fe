/** The form of the contact plan, sent as a browser does. */
@NullMarked
package org.followthrough.outreach.read.plan;

import org.jspecify.annotations.NullMarked;
