package org.followthrough.platform.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * What the current unit of work is going to read, so that a store can read it all with the first of it: a statement for each
 * would cost more than what is done with it. Without a unit of work, or for what nobody announced, everything is read when asked.
 */
public final class ReadAhead {

    /** One kind of thing that is read by its id. */
    public enum Of {
        SAGAS,
        /** Of events: the id is the case's. */
        STREAMS
    }

    private final Set<String> announced = new HashSet<>();
    private final Map<String, Object> read = new ConcurrentHashMap<>();

    private ReadAhead() {}

    public static void announce(Of kind, Collection<String> ids) {
        if (CurrentUnitOfWork.isStarted()) {
            inThisUnit(kind).announced.addAll(ids);
        }
    }

    /**
     * @param readAll reads everything announced of this kind; what it does not find is not there
     * @return empty where it was not announced, or is not there
     */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> find(Of kind, String id, Function<Set<String>, Map<String, T>> readAll) {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        ReadAhead ahead = inThisUnit(kind);
        if (ahead.announced.contains(id)) {
            ahead.read.putAll(readAll.apply(ahead.announced));
            ahead.announced.clear();
        }
        return Optional.ofNullable((T) ahead.read.get(id));
    }

    private static ReadAhead inThisUnit(Of kind) {
        return CurrentUnitOfWork.get().root().getOrComputeResource("readAhead." + kind, key -> new ReadAhead());
    }
}
