package org.followthrough.importing.write.reports;

import org.followthrough.codes.SourceCategory;

/** A report as its source numbers it. A source may number anew each year. */
record ReportKey(SourceCategory source, String ref, int reportingYear) {

    static ReportKey of(ReportRow row) {
        return new ReportKey(row.source(), row.sourceRef(), row.receivedOn().getYear());
    }
}
