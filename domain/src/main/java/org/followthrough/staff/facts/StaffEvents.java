package org.followthrough.staff.facts;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.staff.events.StaffEvent;

/** Every event of the directory of staff. */
public final class StaffEvents {

    private StaffEvents() {}

    /** The concrete classes, as permitted by the sealed interface. */
    public static List<Class<?>> all() {
        return Stream.of(StaffEvent.class.getPermittedSubclasses())
                .<Class<?>>map(event -> event)
                .toList();
    }
}
