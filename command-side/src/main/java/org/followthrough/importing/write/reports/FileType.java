package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;

/** Knows by their first bytes the files that people take for a CSV file. */
final class FileType {

    private static final int BEGINNING = 1_000;

    private FileType() {}

    /** What to say about a file that holds no plain text; empty where it may. */
    static Optional<ProblemKind> otherThanText(byte[] file) {
        String beginning = new String(file, 0, Math.min(file.length, BEGINNING), ISO_8859_1);
        if (beginning.startsWith("PK\3\4")) {
            return Optional.of(archive(beginning, new String(file, ISO_8859_1)));
        } else if (beginning.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(ProblemKind.FILE_IS_EXCEL);
        } else if (beginning.startsWith("%PDF-")) {
            return Optional.of(ProblemKind.FILE_IS_PDF);
        } else if (beginning.startsWith("\u001F\u008B")
                || beginning.startsWith("7z\u00BC\u00AF")
                || beginning.startsWith("Rar!")) {
            return Optional.of(ProblemKind.FILE_IS_ARCHIVE);
        } else if (beginning.startsWith("{\\rtf")) {
            return Optional.of(ProblemKind.FILE_IS_DOCUMENT);
        }
        String tag = beginning.stripLeading().toLowerCase(Locale.ROOT);
        return tag.startsWith("<?xml")
                        || tag.startsWith("<html")
                        || tag.startsWith("<!doctype")
                        || tag.startsWith("<table")
                ? Optional.of(ProblemKind.FILE_IS_WEB_PAGE)
                : Optional.empty();
    }

    /** Office programs pack their files as archives; the names of what is packed are readable. */
    private static ProblemKind archive(String beginning, String whole) {
        if (whole.contains("xl/workbook")) {
            return ProblemKind.FILE_IS_EXCEL;
        } else if (beginning.contains("application/vnd.oasis.opendocument.spreadsheet")) {
            return ProblemKind.FILE_IS_OPEN_DOCUMENT;
        } else if (whole.contains("word/document") || beginning.contains("application/vnd.oasis.opendocument")) {
            return ProblemKind.FILE_IS_DOCUMENT;
        }
        return ProblemKind.FILE_IS_ARCHIVE;
    }
}
