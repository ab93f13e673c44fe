package org.followthrough.platform.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Where the key-encryption key lies: one file, readable by its owner only. */
public final class KeyFile {

    private final Path path;

    public KeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** @throws IllegalStateException when the file is missing or holds no key; the sentence says what to do */
    public KeyEncryptionKey read() {
        try {
            return KeyEncryptionKey.parse(Files.readString(path));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("The key-encryption key in " + path + " cannot be read ("
                    + (unreadable instanceof IOException
                            ? unreadable.getClass().getSimpleName()
                            : unreadable.getMessage())
                    + "). Restore the file from its backup: without it no personal data can be opened.");
        }
    }

    /** Makes a new key; where another process was faster, its key is the one. The file appears whole or not at all. */
    public KeyEncryptionKey generate() {
        return write(KeyEncryptionKey.generate(), this::publish);
    }

    /** Adds a key that wraps from now on for whoever reads the file, and keeps the present ones: see {@link KeyRotation}. */
    public KeyEncryptionKey rotate() {
        return write(read().rotated(), draft -> Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE));
    }

    private KeyEncryptionKey write(KeyEncryptionKey kek, Publishing publishing) {
        try {
            Files.createDirectories(path.getParent());
            Path draft =
                    Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new", onlyOwner());
            try {
                writeThrough(draft, kek.asJson());
                publishing.publish(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
            return read();
        } catch (IOException failed) {
            throw new IllegalStateException(
                    "The key-encryption key could not be written to " + path + " ("
                            + failed.getClass().getSimpleName() + "). Make the folder writable for this user.",
                    failed);
        }
    }

    private void publish(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException another) {
            // the first one stays
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, path);
        }
    }

    private static void writeThrough(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private FileAttribute<?>[] onlyOwner() {
        Set<String> views = path.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private interface Publishing {
        void publish(Path draft) throws IOException;
    }
}
