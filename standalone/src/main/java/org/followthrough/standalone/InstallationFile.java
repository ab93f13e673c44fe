package org.followthrough.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.platform.installation.Installation;
import org.followthrough.platform.installation.StoredFormat;
import org.followthrough.platform.startup.RefusedStart;

/**
 * What a data folder says of its installation. The same stands in its database.
 *
 * @param usedIn the folder that said so last: another one where this was copied or moved
 */
record InstallationFile(Installation installation, Path usedIn) {

    private static final String FILE = "installation.txt";
    private static final String DEMONSTRATION = "demonstration";
    private static final String REAL = "real";
    private static final String FORMAT = "format ";

    /** Empty where nothing has begun, or in a version that knew no such file. */
    static Optional<InstallationFile> in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(of(Files.readAllLines(file))) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static InstallationFile of(List<String> lines) {
        boolean demonstration = lines.get(1).equals(DEMONSTRATION);
        if (!demonstration && !lines.get(1).equals(REAL)) {
            throw new IllegalArgumentException(lines.get(1));
        }
        return new InstallationFile(
                new Installation(UUID.fromString(lines.get(0)), demonstration), Path.of(lines.get(2)));
    }

    /** @throws RefusedStart where the folder is of another format */
    static void requireFormat(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                StoredFormat.require(formatIn(Files.readAllLines(file)), "The data folder " + folder);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static int formatIn(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(FORMAT))
                .map(line -> Integer.valueOf(line.substring(FORMAT.length())))
                .findFirst()
                .orElse(StoredFormat.UNNUMBERED);
    }

    private static RefusedStart unreadable(Path file, Exception cause) {
        return new RefusedStart(file + " cannot be read: restore it from a backup of this data folder.", cause);
    }

    /** Repeatable. */
    void leaveIn(DataFolder folder) {
        if (in(folder.root()).filter(this::equals).isPresent()) {
            return;
        }
        try {
            OwnerOnly.write(
                    folder.resolve(FILE),
                    String.join(
                            "\n",
                            installation.id().toString(),
                            installation.demonstration() ? DEMONSTRATION : REAL,
                            usedIn.toString(),
                            FORMAT + StoredFormat.NUMBER,
                            ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that this one is a copy of, where a running process uses that one just now. */
    static Optional<Path> originalInUse(Path folder) {
        return in(folder)
                .filter(copied -> isAnother(copied.usedIn, folder))
                .filter(copied -> in(copied.usedIn)
                        .filter(original -> original.installation.equals(copied.installation))
                        .isPresent())
                .map(InstallationFile::usedIn)
                .filter(DataFolder::isInUse);
    }

    private static boolean isAnother(Path original, Path folder) {
        try {
            return Files.isReadable(original) && !Files.isSameFile(original, folder);
        } catch (IOException gone) {
            return false;
        }
    }

    /** @throws RefusedStart where the folder has lost its database; a new one would hide that */
    static void requireDatabase(DataFolder folder) {
        RefusedStart.unless(
                in(folder.root()).isEmpty() || Files.exists(folder.resolve("postgres/created")),
                "The data folder " + folder.root() + " has lost its database, the folder postgres in it: restore the"
                        + " whole folder from its backup, or choose another with --followthrough.data=<folder>.");
    }

    /**
     * @param found what the database says
     * @throws RefusedStart where that is another installation than the folder's
     */
    static void requireSame(DataFolder folder, Optional<Installation> found) {
        Optional<Installation> said = in(folder.root()).map(InstallationFile::installation);
        RefusedStart.unless(
                said.isEmpty() || said.equals(found),
                "The database in " + folder.root() + " is not that of this data folder: the folder is of installation "
                        + said.map(Installation::id).map(String::valueOf).orElse("")
                        + ", the database of "
                        + found.map(Installation::id).map(String::valueOf).orElse("none")
                        + ". Restore the whole folder from one backup.");
    }
}
