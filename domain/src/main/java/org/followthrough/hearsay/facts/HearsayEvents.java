package org.followthrough.hearsay.facts;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.hearsay.events.HearsayEvent;

/** Every event about hearsay. */
public final class HearsayEvents {

    private HearsayEvents() {}

    /** The concrete classes, as permitted by the sealed interface. */
    public static List<Class<?>> all() {
        return Stream.of(HearsayEvent.class.getPermittedSubclasses())
                .<Class<?>>map(event -> event)
                .toList();
    }
}
