package org.followthrough.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.platform.startup.RefusedStart;

/**
 * Says in the data folder that its record goes on elsewhere, so that it never gets a second life here.
 *
 * @param at by the clock of this machine
 * @param to where, in words, without secrets
 */
public record MovedMark(Instant at, String to) {

    private static final String FILE = "moved.txt";

    /** Empty where the installation was not moved. */
    public static Optional<MovedMark> in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new MovedMark(Instant.parse(lines.get(0)), lines.get(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void leaveIn(DataFolder folder) {
        try {
            OwnerOnly.write(folder.resolve(FILE), at + "\n" + to + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the folder back where it refuses. */
    static void refuseIfIn(DataFolder folder) {
        if (in(folder.root()).isPresent()) {
            try (folder) {
                refuseIfIn(folder.root());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @throws RefusedStart where the record of this folder goes on elsewhere */
    static void refuseIfIn(Path folder) {
        Optional<MovedMark> mark = in(folder);
        RefusedStart.unless(mark.isEmpty(), mark.map(one -> one.refusal(folder)).orElse(""));
    }

    private String refusal(Path folder) {
        return "The data folder " + folder + " was moved on " + at + " to " + to
                + ". Its record goes on there: start the"
                + " two sides there, or choose another folder with --followthrough.data=<folder>. Only if nothing was"
                + " ever recorded there, take back the move by removing " + folder.resolve(FILE) + ".";
    }
}
