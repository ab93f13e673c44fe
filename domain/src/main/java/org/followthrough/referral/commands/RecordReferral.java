package org.followthrough.referral.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.Consent;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** What the person said to handing a labour-rights violation on (rule D9); the fields are those of the event. */
public record RecordReferral(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        Consent consent,
        @Nullable Personal<String> body,
        @Nullable Personal<String> limits)
        implements CaseCommand {}
