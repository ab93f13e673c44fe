package org.followthrough.platform.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/** Stores events under their own names, and nothing else: a class that is not registered cannot slip into the log. */
public final class StoredEventSerializer extends JacksonSerializer {

    private final StoredEvents events;

    public StoredEventSerializer(ObjectMapper mapper, StoredEvents events) {
        super(JacksonSerializer.builder().objectMapper(mapper));
        this.events = events;
    }

    @Override
    public SerializedType typeForClass(Class type) {
        return events.typeOf(type).orElseGet(() -> {
            if (isOfAxon(type)) {
                return super.typeForClass(type);
            }
            throw new SerializationException(type.getName() + " is not registered as a stored event");
        });
    }

    /** After upcasting: an older revision arrives here only when no upcaster leads on from it. */
    @Override
    public Class classForType(SerializedType type) {
        return events.classOf(type).orElseGet(() -> {
            if (type.getName().equals(MetaData.class.getName())
                    || SerializedType.emptyType().equals(type)) {
                return super.classForType(type);
            }
            throw new SerializationException("No event is stored as " + type.getName() + " revision "
                    + type.getRevision() + ": this version is too old, or an upcaster is missing");
        });
    }

    private static boolean isOfAxon(Class<?> type) {
        return type == null || type == Void.class || type == void.class || type == MetaData.class;
    }
}
