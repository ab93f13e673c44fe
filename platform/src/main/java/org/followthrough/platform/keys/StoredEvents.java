package org.followthrough.platform.keys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.followthrough.casefile.events.StoredAs;

/** Which event class is stored under which name and revision, both ways. */
public final class StoredEvents {

    private final List<Class<?>> classes;
    private final Map<SerializedType, Class<?>> byType = new HashMap<>();
    private final Map<Class<?>, SerializedType> byClass = new HashMap<>();

    /** @throws IllegalArgumentException when a class has no {@link StoredAs}, or two share a name */
    public StoredEvents(List<Class<?>> classes) {
        this.classes = List.copyOf(classes);
        Map<String, Class<?>> byName = new HashMap<>();
        for (Class<?> event : classes) {
            StoredAs storedAs = event.getAnnotation(StoredAs.class);
            if (storedAs == null) {
                throw new IllegalArgumentException(event.getName() + " needs @StoredAs to be stored");
            }
            Class<?> other = byName.put(storedAs.name(), event);
            if (other != null) {
                throw new IllegalArgumentException(
                        event.getName() + " and " + other.getName() + " are both stored as " + storedAs.name());
            }
            SerializedType type = new SimpleSerializedType(storedAs.name(), storedAs.revision());
            byType.put(type, event);
            byClass.put(event, type);
        }
    }

    public List<Class<?>> classes() {
        return classes;
    }

    public Optional<SerializedType> typeOf(Class<?> event) {
        return Optional.ofNullable(byClass.get(event));
    }

    public Optional<Class<?>> classOf(SerializedType type) {
        return Optional.ofNullable(byType.get(type));
    }
}
