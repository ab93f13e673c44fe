package org.followthrough.outreach.events;

import org.jspecify.annotations.Nullable;

/**
 * The words of a contact plan: all of it endangers the person in the wrong hands.
 *
 * @param details number, address or person to go through, by channel
 * @param times when it is safe
 * @param whoMayAnswer who else may pick up without harm
 * @param coverWording what is said when someone else answers (rule C4)
 * @param neverUsed what is never used, and why
 */
public record SafeWays(
        @Nullable String details,
        @Nullable String times,
        @Nullable String whoMayAnswer,
        @Nullable String coverWording,
        @Nullable String neverUsed) {}
