package org.followthrough.access.commands;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.Authority;
import org.followthrough.codes.Consent;
import org.followthrough.codes.DisclosedData;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/** An authority is given something of the case (rule E5); the fields are those of the event. */
public record DiscloseToAuthority(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        UUID askedBy,
        Authority authority,
        Personal<String> name,
        Personal<String> legalGround,
        Set<DisclosedData> data,
        Consent consent,
        boolean personTold,
        @Nullable Personal<String> whereaboutsBecause)
        implements CaseCommand {}
