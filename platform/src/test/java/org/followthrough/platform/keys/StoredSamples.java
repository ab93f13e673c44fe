package org.followthrough.platform.keys;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/**
 * One JSON sample per event and revision, as it was stored, sealed with {@link FixedKeys}. Samples are added and never
 * changed: they stand for events that nobody can change any more.
 */
public final class StoredSamples {

    public static final Path FOLDER = Path.of("../shared-events/src/test/resources/stored-events");

    public static final String WHAT_TO_DO =
            "Every event has a sample of what is stored. Write those that are missing with"
                    + " mvn -pl platform -am test -Dtest=StoredEventsTest -Dsurefire.failIfNoSpecifiedTests=false -Dsamples.write=true, read them, commit them";

    private final StoredEvents events;
    private final EventUpcaster upcasters;
    private final Path folder;
    private final StoredEventSerializer serializer;

    public StoredSamples(StoredEvents events, EventUpcaster upcasters, Path folder) {
        this.events = events;
        this.upcasters = upcasters;
        this.folder = folder;
        this.serializer = new StoredEventSerializer(StoredJson.mapper(), events);
    }

    /** File names of the samples that are missing: {@link #WHAT_TO_DO}. */
    public List<String> missing() {
        return events.classes().stream()
                .map(this::fileOf)
                .filter(file -> !Files.exists(file))
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    /** Makes up a sample for each event that has none, and leaves the others alone. */
    public void writeMissing() {
        events.classes().stream()
                .filter(event -> !Files.exists(fileOf(event)))
                .forEach(event -> write(Example.full(event)));
    }

    /** Writes the sample of one event that cannot be made up. */
    public void write(Object event) {
        try {
            Files.createDirectories(folder);
            Files.writeString(fileOf(event.getClass()), print(event) + "\n");
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The event as it would be stored, on several lines. */
    public String print(Object event) {
        try {
            ObjectMapper readable = serializer.getObjectMapper().copy().enable(SerializationFeature.INDENT_OUTPUT);
            return readable.writeValueAsString(event);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All samples of all revisions there ever were. */
    public List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Reads a sample the way the store does: name and revision, then upcasters, then the class. */
    public Object load(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        int dash = name.lastIndexOf('-');
        var stored = new GenericDomainEventEntry<>(
                "Case",
                "sample",
                0,
                "sample",
                "2026-03-02T17:30:00Z",
                name.substring(0, dash),
                name.substring(dash + 1),
                Files.readAllBytes(file),
                "{}".getBytes());
        IntermediateEventRepresentation event = upcasters
                .upcast(Stream.of(new InitialEventRepresentation(stored, serializer)))
                .findFirst()
                .orElseThrow();
        return serializer.deserialize(event.getData());
    }

    private Path fileOf(Class<?> event) {
        SerializedType type = events.typeOf(event).orElseThrow();
        return folder.resolve(type.getName() + "-" + type.getRevision() + ".json");
    }
}
