/** Decisions about recognition, their sign-off and delivery. */
@NullMarked
package org.followthrough.decision.events;

import org.jspecify.annotations.NullMarked;
