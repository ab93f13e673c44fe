package org.followthrough.casefile.commands;

import java.util.UUID;

/** A wish to change one case. Sent twice with the same id it takes effect once. */
public interface CaseCommand {

    UUID commandId();

    UUID caseId();

    /**
     * Somebody chose its id and typed its content: the id serves nothing else. False where the id follows from something that is kept,
     * as of a row of a file: it is answered again whoever sends it.
     */
    default boolean typed() {
        return true;
    }
}
