package org.followthrough.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code deploy/make-secrets.sh} makes in a folder where nothing has been built. */
record MadeSecrets(Path folder) {

    static MadeSecrets in(Path place) throws Exception {
        Script made = attempt(place);
        assertThat(made.exitCode()).as(made.output()).isZero();
        return new MadeSecrets(place.resolve("secrets"));
    }

    /** With the key made by the classes of this build. */
    static Script attempt(Path place) throws Exception {
        Path classes = Files.writeString(
                place.resolve("classes"),
                "-cp \"" + System.getProperty("java.class.path").replace("\\", "\\\\") + "\"");
        return attempt(
                place,
                Path.of(System.getProperty("java.home"), "bin", "java") + " @" + classes
                        + " org.followthrough.commandside.CommandSideProgram make-key");
    }

    static Script attempt(Path place, String makeKey) throws Exception {
        Files.createDirectories(place.resolve("deploy"));
        Path script = place.resolve("deploy/make-secrets.sh");
        if (!Files.exists(script)) {
            Files.copy(ComposeFile.PROJECT.resolve("deploy/make-secrets.sh"), script);
        }
        return Script.run(place, Map.of("MAKE_KEY", makeKey), "bash", script.toString());
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
