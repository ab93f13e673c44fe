/** Decisions about recognition, their sign-off and delivery. */
package org.followthrough.decision.events;
