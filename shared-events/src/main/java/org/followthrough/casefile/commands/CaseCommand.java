package org.followthrough.casefile.commands;

import java.util.UUID;

/** A wish to change one case. Sent twice with the same id it takes effect once. */
public interface CaseCommand {

    UUID commandId();

    UUID caseId();
}
