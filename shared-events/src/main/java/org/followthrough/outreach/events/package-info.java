/** Contact: what is safe, what was tried, what the person was told. */
@NullMarked
package org.followthrough.outreach.events;

import org.jspecify.annotations.NullMarked;
