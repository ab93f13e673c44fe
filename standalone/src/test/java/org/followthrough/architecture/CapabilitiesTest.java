package org.followthrough.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.architecture.Floors.Floor;
import org.junit.jupiter.api.Test;

/** Floors with arrows only down, each free of circles but for those that were there when this began. */
class CapabilitiesTest {

    private static final Path DRAWN = Path.of("..", "docs", "capabilities.md");

    private static final String WHAT_TO_DO = "docs/capabilities.md is drawn by this test: run it with"
            + " -Dcapabilities.write=true, look at what changed, commit it";

    /** Arrows in circles that were there when this began. A line is only ever taken out. */
    private static final Path KNOWN = Path.of("src/test/resources/known-circles.txt");

    private final Floors floors = new Floors(Program.CLASSES);

    @Test
    void no_floor_knows_one_above_it() {
        assertThat(floors.upwards()).isEmpty();
    }

    @Test
    void no_floor_gets_another_circle() throws IOException {
        assertThat(circling())
                .as("take the new arrow back, it closes a circle (docs/capabilities.md); one that is gone leaves "
                        + KNOWN)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(KNOWN));
    }

    @Test
    void the_drawing_is_up_to_date() throws IOException {
        String drawn = drawing();
        if (Boolean.getBoolean("capabilities.write")) {
            Files.writeString(DRAWN, drawn);
        }
        assertThat(drawn).as(WHAT_TO_DO).isEqualTo(Files.readString(DRAWN));
    }

    /** So that nobody looks at nothing. */
    @Test
    void each_floor_holds_capabilities() {
        assertThat(Floor.values())
                .allSatisfy(floor -> assertThat(floors.on(floor)).hasSizeGreaterThan(10));
    }

    private List<String> circling() {
        return Stream.of(Floor.values())
                .flatMap(floor -> floors.circling(floor).stream().map(arrow -> floor.words() + ": " + arrow))
                .toList();
    }

    private String drawing() {
        List<String> lines = new ArrayList<>(List.of(
                "# Capabilities by floor",
                "",
                "Drawn by `CapabilitiesTest` from the classes. A floor knows those below it and none above; within a floor a capability knows",
                "those beside its name. Arrows that lie in a circle are in bold: they only ever become fewer."));
        for (Floor floor : Floor.values()) {
            var circling = floors.circling(floor);
            lines.addAll(List.of("", "## " + floor.words(), "", "| capability | knows |", "| --- | --- |"));
            floors.on(floor)
                    .forEach((one, others) -> lines.add("| " + one + " | "
                            + (others.isEmpty()
                                    ? "–"
                                    : String.join(
                                            ", ",
                                            others.stream()
                                                    .map(other -> circling.contains(one + " → " + other)
                                                            ? "**" + other + "**"
                                                            : other)
                                                    .toList()))
                            + " |"));
        }
        return String.join("\n", lines) + "\n";
    }
}
