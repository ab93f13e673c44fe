package org.followthrough.hearsay.commands;

import java.util.UUID;
import org.followthrough.codes.HearsayWeight;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What it is worth; the fields are those of {@link org.followthrough.hearsay.events.HearsayWeighed}. */
public record WeighHearsay(
        UUID commandId,
        UUID hearsayId,
        HearsayWeight weight,
        @Nullable UUID caseId,
        @Nullable Personal<String> because) implements HearsayCommand {}
