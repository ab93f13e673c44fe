package org.followthrough.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml}, as its text says. */
final class ComposeFile {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, Map<String, Object>> parts;

    private ComposeFile(Map<String, Map<String, Object>> parts) {
        this.parts = parts;
    }

    static ComposeFile read() throws IOException {
        return new ComposeFile(new Yaml().load(text("docker-compose.yml").replaceFirst("(?m)^name:.*$", "")));
    }

    static String text(String file) throws IOException {
        return Files.readString(PROJECT.resolve(file));
    }

    Map<String, Map<String, Object>> services() {
        return nested(parts.get("services"));
    }

    /** File of each secret. */
    List<String> secretFiles() {
        return nested(parts.get("secrets")).values().stream()
                .map(one -> String.valueOf(one.get("file")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> nested(Map<String, Object> part) {
        return (Map<String, Map<String, Object>>) (Map<?, ?>) part;
    }
}
