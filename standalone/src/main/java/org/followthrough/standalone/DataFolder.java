package org.followthrough.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.followthrough.platform.startup.RefusedStart;

/** The folder that keeps everything between two starts. Readable by its owner only; one process at a time has it. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "in-use.lock";

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws RefusedStart where another running process has the folder, or the one it is a copy of, or it is of another format or cannot be written */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(root);
            InstallationFile.requireFormat(root);
            refuseCopyOfOneInUse(root);
            FileChannel lock =
                    FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(lock)) {
                lock.close();
                throw new RefusedStart("The data folder " + root + " is in use by another running process."
                        + " Stop that one first, or choose another folder with --followthrough.data=<folder>.");
            }
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new RefusedStart(
                    "The data folder " + root + " cannot be used ("
                            + e.getClass().getSimpleName()
                            + "). Give this user a folder to write to with --followthrough.data=<folder>.",
                    e);
        }
    }

    private static void refuseCopyOfOneInUse(Path root) {
        Optional<Path> original = InstallationFile.originalInUse(root);
        RefusedStart.unless(
                original.isEmpty(),
                "The data folder " + root + " is a copy of "
                        + original.map(Path::toString).orElse("")
                        + ", which another running process uses. One installation runs once, else people are told twice:"
                        + " stop that process first, or start the copy on another machine.");
    }

    /** Whether a running process that this user may know of has that folder. */
    static boolean isInUse(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return !taken(lock);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean taken(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    /** The first line of a file that its owner alone can read; written once, from the supplier. */
    String secret(String name, Supplier<String> first) {
        Path file = root.resolve(name);
        try {
            if (Files.notExists(file)) {
                OwnerOnly.write(file, first.get() + "\n");
            }
            return Files.readAllLines(file).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
