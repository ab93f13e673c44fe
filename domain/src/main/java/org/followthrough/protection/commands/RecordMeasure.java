package org.followthrough.protection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.codes.ProtectionMeasure;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A measure was offered.
 *
 * @param reviewOn null for the protocol's own limit, and where the measure does not count
 */
public record RecordMeasure(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        ProtectionMeasure kind,
        boolean inPlace,
        boolean accepted,
        @Nullable LocalDate reviewOn,
        @Nullable Personal<String> note)
        implements CaseCommand {}
