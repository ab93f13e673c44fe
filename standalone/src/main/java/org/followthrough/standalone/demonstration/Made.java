package org.followthrough.standalone.demonstration;

import java.util.UUID;
import org.followthrough.casefile.Ids;

/** What a later act of the same case may have to name. Its id follows from the command that made it. */
enum Made {
    PLAN("plan"),
    ATTEMPT("attempt"),
    PROPOSAL("proposal"),
    CHECK("check"),
    LOST_PROPOSAL("lost"),
    CORRECTION("correction"),
    NONE_NEEDED("none-needed"),
    MEASURE("measure"),
    DESIGNATION("designation"),
    REVIEW("review"),
    DECLINE("decline"),
    HANDED_ON("handed-on");

    private final String suffix;

    Made(String suffix) {
        this.suffix = suffix;
    }

    UUID by(UUID commandId) {
        return Ids.derived(commandId, suffix);
    }
}
