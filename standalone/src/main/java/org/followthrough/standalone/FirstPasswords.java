package org.followthrough.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.platform.signin.FirstPassword;
import org.followthrough.platform.signin.Passwords;
import org.followthrough.staff.StaffMember;

/**
 * Login and password of each one who was there at the first start, in a file of the data folder that its owner alone can
 * read. They hold until one of one's own is chosen.
 */
final class FirstPasswords implements FirstPassword {

    private final Path file;
    private final Map<String, String> byLogin;
    private final boolean mustBeChanged;
    private final boolean justMade;

    private FirstPasswords(Path file, Map<String, String> byLogin, boolean mustBeChanged, boolean justMade) {
        this.file = file;
        this.byLogin = byLogin;
        this.mustBeChanged = mustBeChanged;
        this.justMade = justMade;
    }

    /** Reads the file; whoever is missing in it gets a new password. */
    static FirstPasswords in(DataFolder folder, FirstStaff first) {
        Path file = folder.resolve(first.passwordFile());
        try {
            boolean none = Files.notExists(file);
            Map<String, String> known = none ? new TreeMap<>() : read(file);
            int before = known.size();
            first.members().stream()
                    .map(StaffMember::login)
                    .forEach(login -> known.computeIfAbsent(login, missing -> Passwords.random()));
            if (known.size() > before) {
                OwnerOnly.write(file, written(known));
            }
            return new FirstPasswords(file, known, !first.invented(), none);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Login and password as the file has them; empty where the operator has taken it away. */
    static Map<String, String> kept(DataFolder folder, FirstStaff first) {
        Path file = folder.resolve(first.passwordFile());
        try {
            return Files.exists(file) ? read(file) : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(
                        words -> words[0], words -> words[1], (first, second) -> second, TreeMap::new));
    }

    private static String written(Map<String, String> passwords) {
        return passwords.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public Optional<String> of(String login) {
        return Optional.ofNullable(byLogin.get(login));
    }

    @Override
    public boolean mustBeChanged() {
        return mustBeChanged;
    }

    Path file() {
        return file;
    }

    /** True in the process that made them, false ever after. */
    boolean justMade() {
        return justMade;
    }
}
