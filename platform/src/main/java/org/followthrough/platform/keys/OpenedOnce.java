package org.followthrough.platform.keys;

import java.util.IdentityHashMap;
import java.util.Map;
import org.followthrough.personal.Opened;
import org.followthrough.personal.Opener;
import org.followthrough.personal.Personal;

/** Opens each value once, for one decision: many rules ask whether a person is a child. Of one thread, and let go with the decision. */
public final class OpenedOnce implements Opener {

    private final Opener opener;
    /** By identity: equal values may have been changed in different ways. */
    private final Map<Personal<?>, Opened<?>> opened = new IdentityHashMap<>();

    public OpenedOnce(Opener opener) {
        this.opener = opener;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Opened<T> open(Personal<T> closed) {
        return (Opened<T>) opened.computeIfAbsent(closed, opener::open);
    }
}
