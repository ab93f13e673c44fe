package org.followthrough.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.followthrough.bothsides.RefusedStart;

/** The folder that keeps everything between two starts. Readable by its owner only; one process at a time has it. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** @throws RefusedStart where another running process has the folder, or it cannot be written */
    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.folder(root);
            FileChannel lock =
                    FileChannel.open(root.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
