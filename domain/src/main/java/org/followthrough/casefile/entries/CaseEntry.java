package org.followthrough.casefile.entries;

import java.util.UUID;
import org.followthrough.casefile.commands.CaseCommand;
import org.followthrough.casefile.commands.Refused;
import org.followthrough.personal.Sealer;

/**
 * What somebody typed about a case, on a page or as JSON: readable, so it is never stored, sent or logged. Its command is,
 * with what is personal sealed. The command's id is chosen by the client, so that sending twice has one effect.
 */
@FunctionalInterface
public interface CaseEntry<C extends CaseCommand> {

    /** @throws Refused when a text is missing, too long or unreadable */
    C command(UUID caseId, Sealer sealer);
}
