package org.followthrough.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.followthrough.casefile.events.StoredAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored is read whole or not at all: what is left out or null is refused, unless it may be null. */
class MissingComponentsTest {

    private static final StoredSamples SAMPLES =
            new StoredSamples(new StoredEvents(List.of()), new EventUpcasterChain(), StoredSamples.FOLDER);

    private final ObjectMapper mapper = StoredJson.mapper();

    @ParameterizedTest
    @MethodSource("records")
    void of_an_event_a_command_or_an_entry(Class<?> type) {
        CutJson.isRefused(mapper, type, mapper.valueToTree(Example.full(type)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void of_an_event_that_was_stored(Path sample) throws IOException {
        int cuts = CutJson.isRefused(mapper, typeOf(sample), mapper.readTree(Files.readAllBytes(sample)));
        assertThat(cuts).as("caseId, by and the day, each missing and null").isGreaterThanOrEqualTo(4);
    }

    /** So that nobody looks at nothing. */
    @Test
    void all_of_them_are_looked_at() throws IOException {
        assertThat(records()).hasSizeGreaterThan(250);
        assertThat(samples()).hasSizeGreaterThan(80);
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
