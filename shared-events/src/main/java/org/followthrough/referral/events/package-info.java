/** A labour-rights violation goes to the body that is there for it, if the person agrees. */
package org.followthrough.referral.events;
