package org.followthrough.standalone.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the demonstration came in this data folder: the day it began, and that it is done. */
@Component
public class HowFar {

    private final Path begun;
    private final Path done;
    private final JdbcClient database;

    public HowFar(@Value("${followthrough.data:data}") Path folder, JdbcClient database) {
        this.begun = folder.resolve("demonstration-begun");
        this.done = folder.resolve("demonstration-loaded");
        this.database = database;
    }

    /** Nothing else was recorded here before it began, and it is not done. */
    boolean isOwed() {
        return Files.notExists(done) && (Files.exists(begun) || nothingIsRecorded());
    }

    /** Whether any of it is here. */
    public boolean hasBegun() {
        return Files.exists(begun) || Files.exists(done);
    }

    /** Of cases: whoever acts in the stories is in the directory before. */
    public boolean nothingIsRecorded() {
        return database.sql(
                        "SELECT NOT EXISTS (SELECT 1 FROM event_store.domain_event_entry WHERE payload_type NOT LIKE 'staff.%')")
                .query(Boolean.class)
                .single();
    }

    /** The day from which the dates of all stories count, though loading may end on a later one. */
    LocalDate begun(LocalDate today) {
        try {
            if (Files.notExists(begun)) {
                write(begun, today.toString());
            }
            return LocalDate.parse(Files.readString(begun).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void done() {
        try {
            write(done, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk before anything is sent. */
    private static void write(Path file, String text) throws IOException {
        Files.writeString(
                file, text + "\n", StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
