package org.followthrough.guardian.commands;

import java.time.LocalDate;
import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Through whom a child consents and is told (rule F8).
 *
 * @param authority it is the guardianship authority
 * @param name of anybody else, null where it is the authority
 */
public record NameGuardian(
        UUID commandId,
        UUID caseId,
        LocalDate happenedOn,
        boolean authority,
        @Nullable Personal<String> name) implements CaseCommand {}
