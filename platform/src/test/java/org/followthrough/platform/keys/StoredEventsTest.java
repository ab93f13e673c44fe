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
import org.followthrough.casefile.facts.CaseEvents;
import org.followthrough.hearsay.facts.HearsayEvents;
import org.followthrough.personal.SealedTexts;
import org.followthrough.staff.facts.StaffEvents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredEventsTest {

    private static final StoredEvents EVENTS = new StoredEvents(annotated());
    private static final StoredSamples SAMPLES =
            new StoredSamples(EVENTS, new EventUpcasterChain(), StoredSamples.FOLDER);

    private final ObjectMapper mapper = StoredJson.mapper();

    @BeforeAll
    static void write_what_is_asked_for() {
        if (Boolean.getBoolean("samples.write")) {
            SAMPLES.writeMissing();
        }
    }

    @Test
    void every_event_with_a_stored_name_is_known_to_the_program() {
        assertThat(EVENTS.classes())
                .containsExactlyInAnyOrderElementsOf(Stream.of(CaseEvents.all(), StaffEvents.all(), HearsayEvents.all())
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    void every_event_has_a_sample_of_its_present_revision() {
        assertThat(SAMPLES.missing()).as(StoredSamples.WHAT_TO_DO).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_was_stored_once_still_loads_and_would_be_stored_the_same(Path sample) throws IOException {
        Object event = SAMPLES.load(sample);

        assertThat(SealedTexts.of(event))
                .allSatisfy(text -> assertThat(TestSealer.read(text)).isPresent());
        assertThat(mapper.readTree(mapper.writeValueAsBytes(event)))
                .isEqualTo(mapper.readTree(Files.readAllBytes(sample)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_reads_back_filled_and_sparse(Class<?> event) throws IOException {
        for (Object example : List.of(Example.full(event), Example.sparse(event))) {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(example), event))
                    .isEqualTo(example);
        }
    }

    static Stream<Path> samples() throws IOException {
        return SAMPLES.files().stream();
    }

    static Stream<Class<?>> events() {
        return EVENTS.classes().stream();
    }

    private static List<Class<?>> annotated() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.followthrough").stream()
                        .filter(type -> type.isAnnotatedWith(StoredAs.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
