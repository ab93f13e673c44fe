package org.followthrough.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file as it was written, of any module.
 *
 * @param path from the repository's root
 * @param text of Java without its comments
 */
record Source(String path, String text) {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** What starts a comment may stand in a string, so strings are looked for first. */
    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "(?s)(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+')|/\\*.*?\\*/|//[^\n]*");

    /** @param path regular expression, for example {@code .*&#47;src/test/java/.*\.java} */
    static List<Source> matching(String path) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> ROOT.relativize(file).toString().matches(path))
                    .map(Source::read)
                    .toList();
        }
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Each place that matches, as path and line. */
    Stream<String> places(Pattern forbidden) {
        return forbidden
                .matcher(text)
                .results()
                .map(found -> path + " line " + lineOf(found.start()) + ": " + found.group());
    }

    /** The same file with nothing left but what stands in strings and text blocks. */
    Source literals() {
        var kept = new StringBuilder(text.replaceAll("[^\n]", " "));
        Matcher strings = COMMENT_OR_STRING.matcher(text);
        while (strings.find()) {
            kept.replace(strings.start(), strings.end(), strings.group());
        }
        return new Source(path, kept.toString());
    }

    private long lineOf(int at) {
        return text.substring(0, at).lines().count();
    }

    private static Source read(Path file) {
        try {
            String written = Files.readString(file);
            String path = ROOT.relativize(file).toString();
            return new Source(path, path.endsWith(".java") ? withoutComments(written) : written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutComments(String java) {
        return COMMENT_OR_STRING
                .matcher(java)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group().replaceAll("[^\n]", " ") : found.group()));
    }
}
