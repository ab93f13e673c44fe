package org.followthrough.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every {@code new Problem(…)} in the sources of all modules. Where a method makes problems of the codes it is given, all
 * codes of its file count.
 *
 * @param file where it is said
 * @param code null where its first argument holds no code
 * @param text the whole source file
 */
record Refusals(Path file, String code, String text) {

    private static final String SAID = "new Problem(";
    /** A problem made of another one says what that one said. */
    private static final String COPIED = ".code()";

    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");

    static final String NO_CODE = "no code";

    static List<Refusals> all() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .flatMap(Refusals::in)
                    .toList();
        }
    }

    private static Stream<Refusals> in(Path file) {
        String text = read(file);
        List<Refusals> found = new ArrayList<>();
        for (int at = text.indexOf(SAID); at >= 0; at = text.indexOf(SAID, at + 1)) {
            String first = firstArgument(text, at + SAID.length());
            if (first.endsWith(COPIED)) {
                continue;
            }
            var codes = codesIn(first).isEmpty() ? codesIn(text) : codesIn(first);
            if (codes.isEmpty()) {
                found.add(new Refusals(file, NO_CODE, text));
            }
            codes.forEach(code -> found.add(new Refusals(file, code, text)));
        }
        return found.stream();
    }

    private static List<String> codesIn(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String firstArgument(String text, int from) {
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (depth == 0 && (c == ',' || c == ')')) {
                return text.substring(from, at);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return text.substring(from);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    boolean says(String literal) {
        return text.contains('"' + literal + '"');
    }
}
