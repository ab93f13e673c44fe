package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.followthrough.casefile.events.StoredAs;
import org.followthrough.personal.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredEventSerializerTest {

    @StoredAs(name = "trial.PersonNamed", revision = "2")
    record PersonNamed(UUID caseId, Personal<String> name, String language) {}

    @StoredAs(name = "trial.PersonNamed")
    record NamedTwice(UUID caseId) {}

    record Nameless(UUID caseId) {}

    private final StoredEvents events = new StoredEvents(List.of(PersonNamed.class));
    private final StoredEventSerializer serializer = new StoredEventSerializer(StoredJson.mapper(), events);

    @Test
    void an_event_is_stored_under_its_name_and_revision() {
        SerializedType type = serializer
                .serialize(Example.full(PersonNamed.class), byte[].class)
                .getType();

        assertThat(type.getName()).isEqualTo("trial.PersonNamed");
        assertThat(type.getRevision()).isEqualTo("2");
    }

    @Test
    void a_class_that_is_not_registered_is_not_stored() {
        assertThatThrownBy(() -> serializer.serialize(new Nameless(UUID.randomUUID()), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("not registered");
    }

    @Test
    void an_unknown_name_or_revision_is_refused_with_what_is_wrong() {
        assertThatThrownBy(() -> read("trial.PersonRenamed", "1"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("No event is stored as trial.PersonRenamed revision 1");
        assertThatThrownBy(() -> read("trial.PersonNamed", "1")).hasMessageContaining("an upcaster is missing");
        assertThatThrownBy(() -> read(PersonNamed.class.getName(), "2")).hasMessageContaining("No event is stored as");
    }

    @Test
    void an_older_revision_is_read_through_its_upcaster(@TempDir Path folder) throws Exception {
        var samples = new StoredSamples(events, new EventUpcasterChain(new LanguageAdded()), folder);
        PersonNamed now = new PersonNamed(UUID.randomUUID(), TestSealer.personal("person.name", "Ana"), "sr");
        ObjectNode before = serializer.getObjectMapper().valueToTree(now);
        before.remove("language");
        Path stored = folder.resolve("trial.PersonNamed-1.json");
        Files.writeString(stored, before.toString());

        assertThat(samples.load(stored)).isEqualTo(now);
    }

    @Test
    void a_missing_sample_is_found_and_can_be_written(@TempDir Path folder) throws Exception {
        var samples = new StoredSamples(events, new EventUpcasterChain(), folder);

        assertThat(samples.missing()).containsExactly("trial.PersonNamed-2.json");
        samples.writeMissing();
        assertThat(samples.missing()).isEmpty();
        assertThat(samples.load(samples.files().get(0))).isEqualTo(Example.full(PersonNamed.class));
    }

    @Test
    void two_events_of_one_name_or_one_without_a_name_are_refused() {
        assertThatThrownBy(() -> new StoredEvents(List.of(PersonNamed.class, NamedTwice.class)))
                .hasMessageContaining("both stored as trial.PersonNamed");
        assertThatThrownBy(() -> new StoredEvents(List.of(Nameless.class))).hasMessageContaining("needs @StoredAs");
    }

    private Object read(String name, String revision) {
        return serializer.deserialize(
                new SimpleSerializedObject<>("{}".getBytes(), byte[].class, new SimpleSerializedType(name, revision)));
    }

    private static final class LanguageAdded extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("trial.PersonNamed", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType("trial.PersonNamed", "2"),
                    JsonNode.class,
                    json -> ((ObjectNode) json).put("language", "sr"));
        }
    }
}
