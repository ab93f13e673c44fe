package org.followthrough.statistics.read.published;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What was published about a year, read from {@code statistics/published-<year>.yaml}. */
record PublishedFigures(int year, List<PublishedFigure> figures) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static PublishedFigures of(int year) {
        String file = "/statistics/published-" + year + ".yaml";
        try (InputStream published = Objects.requireNonNull(PublishedFigures.class.getResourceAsStream(file), file)) {
            return YAML.readValue(published, PublishedFigures.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
