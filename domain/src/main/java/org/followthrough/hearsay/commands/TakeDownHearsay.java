package org.followthrough.hearsay.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.hearsay.events.Brought;
import org.followthrough.personal.Personal;

/** What somebody brings who may not know the case (rule J9). */
public record TakeDownHearsay(UUID commandId, UUID hearsayId, LocalDate happenedOn, Personal<Brought> brought)
        implements HearsayCommand {}
