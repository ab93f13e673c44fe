package org.followthrough.standalone.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.followthrough.importing.write.reports.ImportResult;
import org.followthrough.importing.write.reports.ReportFile;
import org.followthrough.importing.write.reports.ReportImport;
import org.followthrough.importing.write.reports.ReportRows;
import org.followthrough.platform.startup.RefusedStart;
import org.followthrough.staff.Actor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The constructed reports that give the published figures of 2025, brought in as anybody's file is. */
@Component
class ReportsOf2025 {

    private static final String WHAT = "Bringing in the reports of 2025";
    private static final String FILE = "demonstration/reports-2025.csv";

    private final ReportImport imports;

    ReportsOf2025(ReportImport imports) {
        this.imports = imports;
    }

    /** @throws RefusedStart on a day before the last of the decisions in the file */
    void bringIn(LocalDate today, Progress progress) {
        ReportRows rows = ReportFile.read(file(), today);
        RefusedStart.unless(
                rows.importable(),
                "The demonstration's reports were decided until January 2026, but here it is " + today
                        + ". Set the clock right, or start with --followthrough.demonstration=false.");
        ImportResult result = imports.run(rows, Actor.IMPORT, (done, of) -> progress.at(WHAT, done, of));
        if (!result.refused().isEmpty()) {
            throw new IllegalStateException("Rows of " + FILE + " were refused: " + result.refused());
        }
    }

    private static byte[] file() {
        try {
            return new ClassPathResource(FILE).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
