package org.followthrough.protection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The measure was looked at again.
 *
 * @param goesOn whether it goes on; else it ends
 * @param reviewOn null for the protocol's own limit, and where it ends
 */
public record ReviewMeasure(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        UUID measure,
        boolean goesOn,
        @Nullable LocalDate reviewOn,
        Personal<String> because)
        implements CaseCommand {}
