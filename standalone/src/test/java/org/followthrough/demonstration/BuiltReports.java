package org.followthrough.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.importing.write.reports.ReportFile;
import org.followthrough.importing.write.reports.ReportRows;

/** The constructed reports, read as anybody's file is. */
final class BuiltReports {

    private static final LocalDate PUBLISHED = LocalDate.parse("2026-02-04");

    private BuiltReports() {}

    static ReportRows read() {
        return ReportFile.read(resource("/demonstration/reports-2025.csv"), PUBLISHED);
    }

    static byte[] resource(String name) {
        try (InputStream file = BuiltReports.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
