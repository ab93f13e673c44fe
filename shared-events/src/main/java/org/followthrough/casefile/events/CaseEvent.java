package org.followthrough.casefile.events;

import java.time.LocalDate;
import java.util.UUID;

/** Something that happened in a case. Stored for ever; each capability seals its own events under this. */
public interface CaseEvent {

    UUID caseId();

    /** Staff id of the acting person, set by the server (rule E2). */
    UUID by();

    /** Business date, given by the one who records it; never in the future (rule E1). */
    LocalDate happenedOn();
}
