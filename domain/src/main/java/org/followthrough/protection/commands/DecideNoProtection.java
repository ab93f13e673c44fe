package org.followthrough.protection.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * None is needed now.
 *
 * @param reviewOn null for the protocol's own limit
 */
public record DecideNoProtection(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        Personal<String> because,
        @Nullable LocalDate reviewOn) implements CaseCommand {}
