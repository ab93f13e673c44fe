package org.followthrough.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.staff.StaffMember;

/** Login and password of each demonstration user, in a file of the data folder that its owner alone can read. */
final class DemonstrationPasswords {

    private final Path file;
    private final Map<String, String> byLogin;
    private final boolean justMade;

    private DemonstrationPasswords(Path file, Map<String, String> byLogin, boolean justMade) {
        this.file = file;
        this.byLogin = byLogin;
        this.justMade = justMade;
    }

    /** Reads the file; whoever is missing in it gets a new password. */
    static DemonstrationPasswords in(DataFolder folder) {
        Path file = folder.resolve("demonstration-users.txt");
        try {
            boolean first = Files.notExists(file);
            Map<String, String> known = first ? new TreeMap<>() : read(file);
            int before = known.size();
            DemonstrationStaff.EVERYONE.stream()
                    .map(StaffMember::login)
                    .forEach(login -> known.computeIfAbsent(login, missing -> Passwords.random()));
            if (known.size() > before) {
                OwnerOnly.write(file, written(known));
            }
            return new DemonstrationPasswords(file, known, first);
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

    String of(String login) {
        return byLogin.getOrDefault(login, "");
    }

    Path file() {
        return file;
    }

    /** True in the process that made them, false ever after. */
    boolean justMade() {
        return justMade;
    }
}
