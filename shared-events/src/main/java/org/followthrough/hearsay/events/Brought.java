package org.followthrough.hearsay.events;

import org.followthrough.codes.ReviewGround;
import org.followthrough.codes.ReviewRequester;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, all of it: it is about a person of whom nobody knows yet who it is, so it is sealed as a whole.
 *
 * @param about the reference or the code they named, as they named it
 * @param language BCP 47 tag, null where it is not known
 * @param said what was said or asked, null where nothing more was said
 * @param requester who asks that a decision be looked at again; null where the person came back or sent word
 * @param ground why a decision shall be looked at again; null likewise
 */
public record Brought(
        String about,
        @Nullable String language,
        @Nullable String said,
        @Nullable ReviewRequester requester,
        @Nullable ReviewGround ground,
        @Nullable String newEvidence,
        @Nullable String lateBecause) {}
