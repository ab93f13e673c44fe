package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.importing.write.reports.FileOf.kinds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, FILE_IS_EXCEL",
        "xl/workbook.bin, FILE_IS_EXCEL",
        "word/document.xml, FILE_IS_DOCUMENT",
        "reports.csv, FILE_IS_ARCHIVE"
    })
    void what_office_programs_pack_is_named_as_what_it_is(String entry, ProblemKind kind) throws IOException {
        assertThat(kinds(FileOf.read(packed(entry, "")))).containsExactly(kind);
    }

    @Test
    void a_spreadsheet_of_libreoffice_is_named() throws IOException {
        assertThat(kinds(FileOf.read(packed("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .containsExactly(ProblemKind.FILE_IS_OPEN_DOCUMENT);
        assertThat(kinds(FileOf.read(packed("mimetype", "application/vnd.oasis.opendocument.text"))))
                .containsExactly(ProblemKind.FILE_IS_DOCUMENT);
    }

    @Test
    void others_are_known_by_their_first_bytes() {
        assertThat(kinds(read("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0")))
                .containsExactly(ProblemKind.FILE_IS_EXCEL);
        assertThat(kinds(read("%PDF-1.7\n"))).containsExactly(ProblemKind.FILE_IS_PDF);
        assertThat(kinds(read("\u001F\u008B\b"))).containsExactly(ProblemKind.FILE_IS_ARCHIVE);
        assertThat(kinds(read("{\\rtf1"))).containsExactly(ProblemKind.FILE_IS_DOCUMENT);
        assertThat(kinds(read("\r\n<HTML><table>"))).containsExactly(ProblemKind.FILE_IS_WEB_PAGE);
        assertThat(kinds(read("<?xml version=\"1.0\"?>"))).containsExactly(ProblemKind.FILE_IS_WEB_PAGE);
    }

    private static ReportRows read(String bytes) {
        return FileOf.read(bytes.getBytes(ISO_8859_1));
    }

    /** Stored first and plain, as the format of OpenDocument asks. */
    private static byte[] packed(String entry, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
