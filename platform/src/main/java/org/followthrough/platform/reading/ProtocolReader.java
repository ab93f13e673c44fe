package org.followthrough.platform.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.followthrough.protocol.Protocol;

/** Reads a protocol from YAML, or says everything that is wrong with it at once. */
public final class ProtocolReader {

    private static final String SHIPPED = "/protocol/default-1.yaml";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private ProtocolReader() {}

    /** @throws ProtocolRefused when the file is missing, unreadable or incomplete */
    public static Protocol read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new ProtocolRefused(file.toString(), List.of("The file cannot be read."));
        }
    }

    /** The protocol that ships with the system, "default-1". */
    public static Protocol shipped() {
        try (InputStream yaml = ProtocolReader.class.getResourceAsStream(SHIPPED)) {
            return read(SHIPPED, Objects.requireNonNull(yaml).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Protocol read(String source, byte[] yaml) {
        ProtocolFields fields = new ProtocolFields();
        Protocol protocol = fields.protocol(tree(source, yaml));
        if (fields.problems().isEmpty() && protocol != null) {
            ProtocolSense.problems(protocol).forEach(fields.problems()::add);
        }
        if (protocol == null || !fields.problems().isEmpty()) {
            throw new ProtocolRefused(source, fields.problems());
        }
        return protocol;
    }

    private static JsonNode tree(String source, byte[] yaml) {
        try {
            return MAPPER.readTree(yaml);
        } catch (JsonProcessingException malformed) {
            throw new ProtocolRefused(source, List.of("It is not YAML: " + malformed.getOriginalMessage()));
        } catch (IOException unreadable) {
            throw new ProtocolRefused(source, List.of("It cannot be read."));
        }
    }
}
