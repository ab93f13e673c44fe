package org.followthrough.hearsay.events;

import java.time.LocalDate;
import java.util.UUID;

/** Something about what was brought. Each one is a stream of its own, since it belongs to no case yet. */
public sealed interface HearsayEvent permits HearsayTakenDown, HearsayWeighed {

    UUID hearsayId();

    /** Staff id of the acting person, set by the server. */
    UUID by();

    LocalDate happenedOn();
}
