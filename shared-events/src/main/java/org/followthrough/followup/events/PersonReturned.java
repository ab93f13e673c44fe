package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The person came back, or sent word: in any language, orally, through anyone (rule C6). Counts as reached.
 *
 * @param language BCP 47 tag of the language that was spoken, null where it is not known
 * @param said what was said, in the words that were used; null where nothing more was said
 */
@StoredAs(name = "followup.PersonReturned")
public record PersonReturned(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID entry,
        @Nullable Personal<String> language,
        @Nullable Personal<String> said)
        implements FollowUpEvent {}
