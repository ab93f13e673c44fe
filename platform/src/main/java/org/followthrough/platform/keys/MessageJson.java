package org.followthrough.platform.keys;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.followthrough.casefile.events.CaseEvent;

/**
 * How commands, queries and what is answered travel between processes: as what is stored, and never stored themselves, so class
 * names will do. Only an event inside an answer bears the name it is stored under, since its place in the answer does not say which
 * it is (docs/adr/0016).
 */
public final class MessageJson {

    private MessageJson() {}

    /** @param storedJson is left as it is */
    public static Serializer serializer(ObjectMapper storedJson, StoredEvents events) {
        ObjectMapper mapper = storedJson.copy().addMixIn(CaseEvent.class, Named.class);
        events.classes().forEach(event -> mapper.registerSubtypes(new NamedType(event, nameOf(event, events))));
        return JacksonSerializer.builder().objectMapper(mapper).build();
    }

    private static String nameOf(Class<?> event, StoredEvents events) {
        return events.typeOf(event).orElseThrow().getName();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    private interface Named {}
}
