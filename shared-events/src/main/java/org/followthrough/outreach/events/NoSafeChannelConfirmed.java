package org.followthrough.outreach.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/** A supervisor put their name to it: no channel is safe (rule C3). */
@StoredAs(name = "outreach.NoSafeChannelConfirmed")
public record NoSafeChannelConfirmed(UUID caseId, UUID by, LocalDate happenedOn, UUID entry, Personal<String> because)
        implements OutreachEvent {}
