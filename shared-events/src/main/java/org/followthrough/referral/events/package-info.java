/** A labour-rights violation goes to the body that is there for it, if the person agrees. */
@NullMarked
package org.followthrough.referral.events;

import org.jspecify.annotations.NullMarked;
