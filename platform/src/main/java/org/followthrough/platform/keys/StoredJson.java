package org.followthrough.platform.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashSet;
import java.util.Set;
import org.followthrough.personal.Personal;

/**
 * How events, commands, sagas and tokens are written as JSON. Stored data depends on it.
 *
 * <p>Strict on purpose. An unknown key means that an event changed without a new revision, or was written by a newer
 * version: reading on would fold a history that leaves something out, and nobody would see it. So a field that may be
 * absent can be added within a revision (older events do not have it), everything else is a new revision with an
 * upcaster.
 */
public final class StoredJson {

    private StoredJson() {}

    /** Reads and writes {@link Personal}, which stays closed. */
    public static ObjectMapper mapper() {
        return plain().registerModule(new PersonalModule());
    }

    /** The same settings without personal data: what is inside a sealed value. */
    static JsonMapper plain() {
        return JsonMapper.builder()
                .addModules(new JavaTimeModule(), new Jdk8Module(), orderKept())
                .annotationIntrospector(new AnnotationIntrospectorPair(
                        new NullabilityIntrospector(), new JacksonAnnotationIntrospector()))
                .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /** A set is written again in the order it was read in: the same bytes, in every process. */
    private static SimpleModule orderKept() {
        return new SimpleModule("order kept").addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    }
}
