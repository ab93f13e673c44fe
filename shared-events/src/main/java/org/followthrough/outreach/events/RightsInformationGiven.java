package org.followthrough.outreach.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.codes.ContactChannel;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The person was told what one may ask for, and the safe ways back (rule D4).
 *
 * @param language BCP 47 tag of the language it was told in
 * @param guardian through whom a child was told (rule F8), null for an adult and in events stored before it was kept
 */
@StoredAs(name = "outreach.RightsInformationGiven")
public record RightsInformationGiven(
        UUID caseId,
        UUID by,
        LocalDate happenedOn,
        UUID entry,
        Personal<String> language,
        ContactChannel channel,
        @Nullable UUID guardian)
        implements OutreachEvent {}
