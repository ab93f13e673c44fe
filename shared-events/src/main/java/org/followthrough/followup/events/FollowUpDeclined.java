package org.followthrough.followup.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * The person, alone and informed, does not want to be followed up; obeyed at once (rule C5). Somebody else still confirms from the
 * record that it was free.
 *
 * @param decline id of this "no"
 * @param language BCP 47 tag of the language it was said in
 * @param said in the person's own words
 */
@StoredAs(name = "followup.FollowUpDeclined")
public record FollowUpDeclined(
        UUID caseId, UUID by, LocalDate happenedOn, UUID decline, Personal<String> language, Personal<String> said)
        implements FollowUpEvent {}
