package org.followthrough.outreach.commands;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ContactChannel;
import org.followthrough.codes.ContactResult;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Record one try to reach the person.
 *
 * @param at local time in the protocol's zone, null where not noted
 * @param asPlanned whether time, wording and who may answer were as the contact plan says
 * @param throughConnection whether the channel runs through an employer, accommodation or recruiter of the case
 * @param planConfirmed the person's answer to "is this way still safe", null where not reached
 */
public record RecordContactAttempt(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        @Nullable LocalTime at,
        ContactChannel channel,
        ContactResult result,
        boolean asPlanned,
        boolean throughConnection,
        boolean alone,
        boolean understood,
        @Nullable Personal<String> language,
        boolean interpreter,
        @Nullable Boolean planConfirmed,
        @Nullable Personal<String> note)
        implements CaseCommand {}
