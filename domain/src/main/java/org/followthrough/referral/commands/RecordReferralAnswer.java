package org.followthrough.referral.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;

/** What the body answered (rule D9); the fields are those of the event. */
public record RecordReferralAnswer(
        UUID commandId, UUID caseId, LocalDate happenedOn, UUID referral, boolean taken, Personal<String> said)
        implements CaseCommand {}
