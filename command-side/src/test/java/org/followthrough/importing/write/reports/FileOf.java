package org.followthrough.importing.write.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.importing.files.Column;

/** Words for files in tests. */
final class FileOf {

    static final LocalDate TODAY = LocalDate.parse("2026-02-10");

    private FileOf() {}

    /** The four required columns and one more, with one row that is right in the four. */
    static ReportRows cell(Column column, String text) {
        return read("source,source_ref,person_no,received_on," + column.header()
                + "\nCIVIL_SOCIETY,CS-1,1,2025-03-04,\"" + text.replace("\"", "\"\"") + "\"\n");
    }

    static ReportRows decided(String outcome, String reason, String decidedOn) {
        return read("source,source_ref,person_no,received_on,outcome,reason,decided_on\n"
                + String.join(",", "CITIZEN,C-1,1,2025-03-04", outcome, reason, decidedOn));
    }

    static ReportRows rows(String... rows) {
        return read(
                Stream.concat(Stream.of("source,source_ref,person_no,received_on,people_mentioned"), Stream.of(rows))
                        .collect(Collectors.joining("\r\n")));
    }

    static ReportRows read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static ReportRows read(byte[] bytes) {
        return ReportFile.read(bytes, TODAY);
    }

    static List<ProblemKind> kinds(ReportRows rows) {
        return rows.problems().stream().map(RowProblem::kind).toList();
    }
}
