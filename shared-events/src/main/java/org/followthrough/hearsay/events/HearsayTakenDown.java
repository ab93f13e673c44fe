package org.followthrough.hearsay.events;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;

/**
 * Somebody who may not know a case brought something about one (rules C6, J9).
 *
 * @param happenedOn the day they heard it
 */
@StoredAs(name = "hearsay.HearsayTakenDown")
public record HearsayTakenDown(UUID hearsayId, UUID by, LocalDate happenedOn, Personal<Brought> brought)
        implements HearsayEvent {}
