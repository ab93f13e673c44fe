package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.followthrough.casefile.events.StoredAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored and what travels is read whole or not at all: a component left out or null is refused, unless it may be null. */
class MissingComponentsTest {

    private static final StoredSamples SAMPLES =
            new StoredSamples(new StoredEvents(List.of()), new EventUpcasterChain(), StoredSamples.FOLDER);

    private final ObjectMapper mapper = StoredJson.mapper();

    @ParameterizedTest
    @MethodSource("records")
    void of_an_event_a_command_or_an_entry(Class<?> type) throws IOException {
        ObjectNode full = mapper.valueToTree(Example.full(type));
        for (RecordComponent component : type.getRecordComponents()) {
            isReadWhole(type, full, component);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void of_an_event_that_was_stored(Path sample) throws IOException {
        Class<?> type = typeOf(sample);
        ObjectNode stored = (ObjectNode) mapper.readTree(Files.readAllBytes(sample));
        for (RecordComponent component : type.getRecordComponents()) {
            isReadWhole(type, stored, component);
        }
    }

    /** So that nobody looks at nothing. */
    @Test
    void all_of_them_are_looked_at() throws IOException {
        assertThat(records()).hasSizeGreaterThan(250);
        assertThat(samples()).hasSizeGreaterThan(80);
    }

    private void isReadWhole(Class<?> type, ObjectNode right, RecordComponent component) {
        ObjectNode without = right.deepCopy();
        without.remove(component.getName());
        ObjectNode empty = right.deepCopy().putNull(component.getName());
        for (ObjectNode cut : List.of(without, empty)) {
            String what = type.getSimpleName() + "." + component.getName() + " in " + cut;
            if (mayBeMissing(component)) {
                assertThatCode(() -> mapper.readValue(cut.toString(), type))
                        .as(what)
                        .doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> mapper.readValue(cut.toString(), type))
                        .as(what)
                        .isInstanceOf(JsonProcessingException.class);
            }
        }
    }

    private static boolean mayBeMissing(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.followthrough").stream()
                        .filter(type -> type.isRecord() && !type.isAnonymousClass())
                        .filter(type -> type.getPackageName().matches(".*\\.(events|commands|entries|files)"))
                        .<Class<?>>map(JavaClass::reflect);
    }

    static Stream<Path> samples() throws IOException {
        return SAMPLES.files().stream();
    }

    private static Class<?> typeOf(Path sample) {
        String name = sample.getFileName().toString().replaceFirst("-\\d+\\.json$", "");
        return StoredEventsTest.events()
                .filter(event -> name.equals(event.getAnnotation(StoredAs.class).name()))
                .findFirst()
                .orElseThrow();
    }
}
